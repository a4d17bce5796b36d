package fi.havainto.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something went wrong that is not the reader's doing. It gets a short id that stands on the page and in the log. The
 * log keeps kinds and places of the failure, never its message: messages of the database quote what people wrote.
 */
public final class Incident {

    /** Request attribute under which the error page finds the id. */
    public static final String ATTRIBUTE = "havainto.incident";

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int HALF = 3;
    private static final int FRAMES = 12;
    private static final Pattern ID = Pattern.compile("[" + LETTERS + "]{3}-[" + LETTERS + "]{3}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {}

    /** Writes the failure to the log and gives back the id under which it stands there. */
    static String log(HttpServletRequest request, Throwable failure) {
        String id = half() + "-" + half();
        String where = request.getMethod() + " " + Address.asked(request).path();
        LOG.log(Level.SEVERE, "incident {0} at {1}{2}", new Object[] {id, where, describe(failure)});
        return id;
    }

    /** The text if it is an id, else null: the page shows nothing else that stands in an address. */
    public static String idOrNull(String text) {
        return text != null && ID.matcher(text).matches() ? text : null;
    }

    static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append("\n  ").append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                text.append(" state ").append(sql.getSQLState());
            }
            text.append(Arrays.stream(cause.getStackTrace())
                    .limit(FRAMES)
                    .map(frame -> "\n    at " + frame)
                    .collect(Collectors.joining()));
        }
        return text.toString();
    }

    private static String half() {
        return RANDOM.ints(HALF, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
