package fi.havainto.platform.web;

import fi.havainto.platform.Failure;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
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
    private static final Pattern ID = Pattern.compile("[" + LETTERS + "]{3}-[" + LETTERS + "]{3}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {}

    /** Writes the failure to the log and gives back the id under which it stands there. */
    static String log(HttpServletRequest request, Throwable failure) {
        String id = half() + "-" + half();
        String where = request.getMethod() + " " + Address.asked(request).path();
        LOG.log(Level.SEVERE, "incident {0} at {1}{2}", new Object[] {id, where, Failure.describe(failure)});
        return id;
    }

    /** The text if it is an id, else null: the page shows nothing else that stands in an address. */
    public static String idOrNull(String text) {
        return text != null && ID.matcher(text).matches() ? text : null;
    }

    private static String half() {
        return RANDOM.ints(HALF, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
