package fi.havainto.annex.boundary;

import fi.havainto.annex.control.AnnexSearch;
import fi.havainto.annex.control.DraftTexts;
import fi.havainto.annex.control.IssueKeeping;
import fi.havainto.annex.control.Rendering;
import fi.havainto.annex.control.Snapshots;
import fi.havainto.annex.entity.Annex;
import fi.havainto.annex.entity.AnnexBytes;
import fi.havainto.annex.entity.FileKind;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.statistics.boundary.Publications;
import jakarta.inject.Inject;

/** The files of annexes. What was frozen goes out as the bytes that were stored then; a draft is printed anew each time. */
@Boundary
public class AnnexPapers {

    @Inject
    private AnnexSearch search;

    @Inject
    private Snapshots snapshots;

    @Inject
    private IssueKeeping issues;

    @Inject
    private Rendering rendering;

    @Inject
    private Publications publications;

    /**
     * A file of an annex. A draft has no snapshot to give away, and says on every page that it is a draft.
     *
     * @param language {@code fi} or {@code sv}; the snapshot is the same in both
     * @throws NotFound when there is none, or it is not for this actor, or the language is another
     * @throws HavaintoException when what is stored is not what was stored with the freezing
     */
    public AnnexBytes file(Actor actor, long id, FileKind kind, String language) {
        Annex annex = search.find(actor, id);
        boolean refused = !DraftTexts.LANGUAGES.contains(language)
                || !search.isOpenTo(actor, annex)
                || annex.isDraft() && kind == FileKind.JSON;
        if (refused) {
            throw new NotFound();
        }
        if (!annex.isDraft()) {
            return issues.file(annex, kind, language);
        }
        Snapshot snapshot = snapshots.of(
                annex, () -> publications.published(actor, annex.area().countyCode()));
        return IssueKeeping.named(annex, kind, language, rendering.bytes(snapshot, kind, language));
    }
}
