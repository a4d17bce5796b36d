package fi.havainto.annex.control;

import fi.havainto.annex.entity.Annex;
import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.ClassNames;
import fi.havainto.annex.entity.DraftText;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.Span;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gathers what an annex says from what is known now: published figures, rulings of checked minutes, the texts and cards of the
 * draft, names. A municipality's annex has the tables of its county, which are published anyhow and hold its own column.
 */
@ApplicationScoped
public class SnapshotMaking {

    @Inject
    private DraftTexts texts;

    @Inject
    private AreaNames areas;

    @Inject
    private Naming naming;

    @Inject
    private RulingSearch rulings;

    @Inject
    @ConfigProperty(name = "HAVAINTO_DEMO", defaultValue = "false")
    private boolean demo;

    /**
     * The snapshot of a draft.
     *
     * @param number of the annex that it becomes, empty while it stays a draft
     * @param at when it is frozen, or was last changed
     * @param published all publications of the county
     */
    public Snapshot of(Annex annex, String number, Instant at, List<PublishedSet> published) {
        Area area = annex.area();
        Span span = annex.span();
        ClassNames names = naming.of(area.countyCode());
        SpanTables tables = SpanTables.of(span, published, names);
        List<DraftText> written = texts.of(annex);
        return new Snapshot(
                Snapshot.FORMAT,
                number,
                annex.getEdition(),
                area,
                areas.of(area),
                areas.county(area.countyCode()),
                span,
                at,
                annex.getDiaryNumber() == null ? "" : annex.getDiaryNumber(),
                demo,
                tables.sources(),
                tables.all(),
                SpanTables.before(span, published, names),
                rulings.of(area.countyCode(), span.from(), span.to()),
                annex.getCards(),
                texts.written(annex, written),
                DraftTexts.changed(written));
    }
}
