package fi.havainto.annex.control;

import fi.havainto.annex.entity.Annex;
import fi.havainto.annex.entity.AnnexBytes;
import fi.havainto.annex.entity.FileKind;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.StoredFile;
import fi.havainto.annex.entity.StoredFileKey;
import fi.havainto.annex.entity.StoredSnapshot;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Stores the snapshot and the files of an annex when it is frozen, and gives them out as they were stored. */
@ApplicationScoped
public class IssueKeeping {

    private static final List<FileKind> PRINTED = List.of(FileKind.PDF, FileKind.CSV);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Rendering rendering;

    /**
     * Freezes a locked draft. The files are made from the snapshot as it reads back from its stored form and once more from
     * the snapshot itself: what would not give the same bytes again is not issued.
     *
     * @throws HavaintoException when it does not
     */
    public void keep(Annex annex, Snapshot snapshot, Long person) {
        String json = rendering.json(snapshot);
        Snapshot readBack = rendering.snapshot(json);
        String checksum = Sha256.of(json);
        annex.freeze(snapshot.number(), checksum, person, snapshot.frozenAt());
        em.persist(new StoredSnapshot(annex.getId(), json, checksum, Rendering.VERSION));
        for (FileKind kind : PRINTED) {
            for (String language : DraftTexts.LANGUAGES) {
                byte[] bytes = rendering.bytes(readBack, kind, language);
                if (!Arrays.equals(bytes, rendering.bytes(snapshot, kind, language))) {
                    throw new HavaintoException("annex.refused.unlike");
                }
                em.persist(new StoredFile(annex.getId(), kind, language, bytes, Sha256.of(bytes), Rendering.VERSION));
            }
        }
    }

    /**
     * A stored file of a frozen annex.
     *
     * @throws HavaintoException when the stored bytes do not have the stored checksum
     */
    public AnnexBytes file(Annex annex, FileKind kind, String language) {
        byte[] bytes;
        String checksum;
        if (kind == FileKind.JSON) {
            StoredSnapshot stored = em.find(StoredSnapshot.class, annex.getId());
            bytes = stored.getJson().getBytes(StandardCharsets.UTF_8);
            checksum = stored.getChecksum();
        } else {
            StoredFile stored = em.find(StoredFile.class, new StoredFileKey(annex.getId(), kind, language));
            bytes = stored.getBytes();
            checksum = stored.getChecksum();
        }
        AnnexBytes file = named(annex, kind, language, bytes);
        if (!file.checksum().equals(checksum)) {
            throw new HavaintoException("annex.refused.damaged");
        }
        return file;
    }

    /** Bytes as a file of that annex, by whose number (of a draft, its id) it is called. */
    public static AnnexBytes named(Annex annex, FileKind kind, String language, byte[] bytes) {
        String of = annex.isDraft() ? "draft-" + annex.getId() : annex.getNumber();
        String tail = kind == FileKind.JSON ? "" : "-" + language;
        return new AnnexBytes("havainto-" + of + tail + "." + kind.ending(), kind, bytes);
    }
}
