package fi.havainto.audit.entity;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the trail is narrowed to; null stands for everything.
 *
 * @param report a report's number or its id
 */
public record TrailFilter(Long person, String report, String action, LocalDate from, LocalDate to) {

    public static final TrailFilter NONE = new TrailFilter(null, null, null, null, null);

    /** For the trail itself, which keeps what was looked for. */
    public String ids() {
        return Stream.of(
                        part("person", person),
                        part("searched", report),
                        part("action", action),
                        part("from", from),
                        part("to", to))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    public boolean isNarrow() {
        return !equals(NONE);
    }

    private static String part(String name, Object value) {
        return value == null ? null : name + "=" + value;
    }
}
