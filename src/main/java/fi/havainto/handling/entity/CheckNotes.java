package fi.havainto.handling.entity;

import java.util.List;

/**
 * What the check list says of a report beside its title.
 *
 * @param themes codes, the primary first
 * @param hints how many passages look as if they told who somebody is
 * @param similar up to {@value #MOST_SIMILAR} reports of the same primary theme from the same area, newest first
 */
public record CheckNotes(List<String> themes, int hints, List<Similar> similar) {

    public static final int MOST_SIMILAR = 3;

    public static final CheckNotes NONE = new CheckNotes(List.of(), 0, List.of());

    /** Another report that may speak of the same. */
    public record Similar(String number, String title) {}
}
