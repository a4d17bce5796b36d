package fi.havainto.annex.entity;

import java.util.Set;

/**
 * A report as the preview counts it.
 *
 * @param theme code of its primary theme
 * @param authors ids of those who wrote it
 */
public record CheckedReport(String theme, Set<Long> authors) {

    public CheckedReport {
        authors = Set.copyOf(authors);
    }
}
