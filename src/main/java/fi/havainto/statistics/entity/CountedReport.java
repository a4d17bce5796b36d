package fi.havainto.statistics.entity;

import java.util.Map;
import java.util.Set;

/**
 * A report as it is counted.
 *
 * @param classes name of a dimension → the code of the report in it
 * @param authors ids of those who wrote it
 */
public record CountedReport(Map<String, String> classes, Set<String> authors) {

    public CountedReport {
        classes = Map.copyOf(classes);
        authors = Set.copyOf(authors);
    }
}
