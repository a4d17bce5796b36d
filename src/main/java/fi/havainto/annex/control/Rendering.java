package fi.havainto.annex.control;

import fi.havainto.annex.entity.FileKind;
import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes sections and files of a snapshot, and of nothing else. */
@ApplicationScoped
public class Rendering {

    /** Raised whenever the same snapshot gives other bytes than before. */
    public static final int VERSION = 1;

    /** The sections as pages show them. */
    public List<Section> sections(Snapshot snapshot, String language) {
        throw new UnsupportedOperationException(language);
    }

    /** The snapshot in its canonical form. */
    public String json(Snapshot snapshot) {
        return SnapshotJson.write(snapshot);
    }

    /** The snapshot that was written in that form. */
    public Snapshot snapshot(String json) {
        return SnapshotJson.read(json);
    }

    /** A file of it. */
    public byte[] bytes(Snapshot snapshot, FileKind kind, String language) {
        throw new UnsupportedOperationException(language);
    }
}
