package fi.havainto.platform;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The application refuses to start: one sentence for the person who starts it. It is logged at once, because the
 * server's own message hides the cause, and left where the launcher, in the same JVM, finds it after the deployment.
 */
public final class StartRefused extends RuntimeException {

    /** Name of the system property with the sentence. */
    public static final String SENTENCE = "havainto.start.refused";

    private static final Logger LOG = Logger.getLogger(StartRefused.class.getName());

    private StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public static StartRefused because(String sentence, Throwable cause) {
        LOG.log(Level.SEVERE, sentence, cause);
        System.setProperty(SENTENCE, sentence);
        return new StartRefused(sentence, cause);
    }

    public static StartRefused because(String sentence) {
        return because(sentence, null);
    }
}
