package fi.havainto.annex.entity;

import java.util.List;

/**
 * Of what a coordinator may begin an annex, and what there is already.
 *
 * @param areas the county, then its municipalities
 * @param spans newest first
 * @param rows every annex of the county, drafts too, the newest first
 */
public record AnnexChoices(List<AreaChoice> areas, List<SpanChoice> spans, List<AnnexRow> rows) {

    public AnnexChoices {
        areas = List.copyOf(areas);
        spans = List.copyOf(spans);
        rows = List.copyOf(rows);
    }

    /** An area with its name. */
    public record AreaChoice(Area area, BothLanguages name) {}

    /**
     * A span.
     *
     * @param figured whether its figures are published, all or (of a term) some; else it can be written and not frozen
     */
    public record SpanChoice(Span span, boolean figured) {}
}
