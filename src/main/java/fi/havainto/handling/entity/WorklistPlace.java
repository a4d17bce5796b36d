package fi.havainto.handling.entity;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a worklist: after that report, which was due then. A page begins at it, so that rows which come and go before it
 * move nothing of what follows.
 *
 * @param number the report's number
 * @param due its nearest deadline when it was shown
 */
public record WorklistPlace(String number, Instant due) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{6})_(\\d{4}-[0-9T:.-]{1,40}Z)");

    public static WorklistPlace after(WorklistRow row) {
        return new WorklistPlace(row.number(), row.due());
    }

    /** Reads {@code 2026-000123_2026-12-01T10:00:00Z}; null for anything else, which is the beginning. */
    public static WorklistPlace orNull(String text) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text);
        if (!written.matches()) {
            return null;
        }
        try {
            return new WorklistPlace(written.group(1), Instant.parse(written.group(2)));
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    @Override
    public String toString() {
        return number + "_" + due;
    }
}
