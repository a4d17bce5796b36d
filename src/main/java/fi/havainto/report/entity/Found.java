package fi.havainto.report.entity;

import java.util.List;

/**
 * What a search has found for one reader.
 *
 * @param terms what was looked for
 * @param count how many reports, never more than are ranked
 * @param most whether there may be older ones that are not ranked
 * @param rows those of the page that was asked for
 * @param drafts the reader's own drafts, on the first page only
 */
public record Found(SoughtTerms terms, int count, boolean most, List<FoundRow> rows, List<FoundDraft> drafts) {

    public static Found nothing(SoughtTerms terms) {
        return new Found(terms, 0, false, List.of(), List.of());
    }
}
