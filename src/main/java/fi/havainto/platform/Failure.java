package fi.havainto.platform;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What the log may say of a failure: kinds and places, never a message, because messages of the database quote what
 * people wrote.
 */
public final class Failure {

    private static final int FRAMES = 12;

    private Failure() {}

    /** The classes of the failure and its causes, with the first frames of each. */
    public static String describe(Throwable failure) {
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
}
