package fi.havainto.annex.boundary;

import fi.havainto.annex.control.AnnexSearch;
import fi.havainto.annex.control.AreaNames;
import fi.havainto.annex.control.Rendering;
import fi.havainto.annex.control.Snapshots;
import fi.havainto.annex.entity.Annex;
import fi.havainto.annex.entity.AnnexReading;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.AnnexState;
import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.Span;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import fi.havainto.statistics.boundary.Publications;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Annexes to be read: published ones by everybody who has a role in their county, frozen ones by its coordinator and manager,
 * drafts by its coordinator alone. Of a withdrawn one only coordinator and manager read more than that it was withdrawn.
 */
@Boundary
public class Annexes {

    /** How many a list shows; it is asked for one more, to know whether there are more. */
    public static final int SHOWN = 500;

    @Inject
    private AnnexSearch search;

    @Inject
    private Snapshots snapshots;

    @Inject
    private AreaNames names;

    @Inject
    private Rendering rendering;

    @Inject
    private Publications publications;

    /** What the actor may know of: the newest first. */
    public List<AnnexRow> list(Actor actor, int first, int size) {
        actor.mustBeAllowed(Permission.READ_ANNEX);
        return names.rows(search.list(actor, first, size));
    }

    /** All issued editions of an area and span that the actor may know of, the last first. */
    public List<AnnexRow> editions(Actor actor, Area area, Span span) {
        actor.mustBeAllowed(Permission.READ_ANNEX);
        return names.rows(search.editions(actor, area, span).stream()
                .filter(annex -> !annex.isDraft())
                .toList());
    }

    /** The one that was published last and is still valid, for the home page. */
    public Optional<AnnexRow> newest(Actor actor) {
        return search.newest(actor).map(names::row);
    }

    /** One of them, without what it says. */
    public AnnexRow row(Actor actor, long id) {
        return names.row(search.find(actor, id));
    }

    /** The one of that number, without what it says. */
    public AnnexRow numbered(Actor actor, String number) {
        return names.row(search.find(actor, number));
    }

    /**
     * What an annex says, in that language; of a draft, what it would say today.
     *
     * @param language {@code fi} or {@code sv}; whoever uses another one reads the Finnish annex
     * @throws NotFound when there is none, or it is not for this actor
     */
    public AnnexReading read(Actor actor, long id, String language) {
        Annex annex = search.find(actor, id);
        Optional<AnnexRow> newer = search.editions(annex.area(), annex.span()).stream()
                .filter(other -> other.getState() == AnnexState.PUBLISHED)
                .filter(other -> other.getEdition() > annex.getEdition())
                .findFirst()
                .map(names::row);
        if (!search.isOpenTo(actor, annex)) {
            return new AnnexReading(names.row(annex), Optional.empty(), List.of(), List.of(), newer);
        }
        Snapshot snapshot = snapshots.of(
                annex, () -> publications.published(actor, annex.area().countyCode()));
        return new AnnexReading(
                names.row(annex),
                Optional.of(snapshot),
                rendering.sections(snapshot, language),
                annex.isDraft() ? rendering.longSummaries(snapshot) : List.of(),
                newer);
    }
}
