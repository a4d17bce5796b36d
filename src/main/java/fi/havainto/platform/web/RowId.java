package fi.havainto.platform.web;

import fi.havainto.platform.NotFound;

/** The id of a row in an address, which anybody may type: what is none is told from what is one. */
public final class RowId {

    private static final String WRITTEN = "[0-9]{1,18}";

    private RowId() {}

    /** The id that the text says; whatever says none is not found. */
    public static long of(String text) {
        Long id = orNull(text);
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }

    /** The id that the text says, or null: for what a list is narrowed to. */
    public static Long orNull(String text) {
        return text != null && text.matches(WRITTEN) ? Long.valueOf(text) : null;
    }
}
