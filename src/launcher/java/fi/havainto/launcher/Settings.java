package fi.havainto.launcher;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The HAVAINTO_ keys the launcher reads: the environment first, then a system property of the same name (the run
 * profile sets the demo that way, so that the environment may say otherwise), then the default.
 */
final class Settings {

    static final String DATABASE_URL = "HAVAINTO_DB_URL";
    static final String DATABASE_USER = "HAVAINTO_DB_USER";
    static final String DATABASE_PASSWORD = "HAVAINTO_DB_PASSWORD";
    static final String READER_USER = "HAVAINTO_DB_READER_USER";
    static final String READER_PASSWORD = "HAVAINTO_DB_READER_PASSWORD";
    static final String DISCLOSURE_KEY = "HAVAINTO_DISCLOSURE_KEY";
    static final String DISCLOSURE_KEY_FILE = "HAVAINTO_DISCLOSURE_KEY_FILE";
    static final String DEMO = "HAVAINTO_DEMO";

    private static final String LOOPBACK = "127.0.0.1";
    private static final int DEFAULT_PORT = 8080;
    private static final int LAST_PORT = 65_535;

    Optional<String> value(String key) {
        return Optional.ofNullable(System.getenv(key))
                .or(() -> Optional.ofNullable(System.getProperty(key)))
                .map(String::trim)
                .filter(text -> !text.isEmpty());
    }

    String required(String key) {
        return value(key).orElseThrow(() -> new StartFailure(key + " is missing: it belongs to " + DATABASE_URL + "."));
    }

    boolean demo() {
        return Boolean.parseBoolean(value(DEMO).orElse("false"));
    }

    /** Whether whoever runs it has a secret for figures of their own. */
    boolean ownDisclosureKey() {
        return value(DISCLOSURE_KEY).isPresent() || value(DISCLOSURE_KEY_FILE).isPresent();
    }

    boolean externalDatabase() {
        return value(DATABASE_URL).isPresent();
    }

    Path data() {
        return Path.of(value("HAVAINTO_DATA").orElse(".havainto"))
                .toAbsolutePath()
                .normalize();
    }

    String address() {
        return value("HAVAINTO_ADDRESS").orElse(LOOPBACK);
    }

    int port() {
        String text = value("HAVAINTO_PORT").orElse(Integer.toString(DEFAULT_PORT));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LAST_PORT) {
            throw new StartFailure(
                    "HAVAINTO_PORT is " + text + ", which is not a port between 1 and " + LAST_PORT + ".");
        }
        return Integer.parseInt(text);
    }

    /** The demo's passwords are known to everybody: it may only stand on its own database, behind the loopback. */
    void refuseOpenDemo() {
        if (demo() && externalDatabase()) {
            throw new StartFailure(DEMO + " is true and " + DATABASE_URL
                    + " names a database of its own: the demo runs on the embedded database only.");
        }
        if (demo() && !address().equals(LOOPBACK)) {
            throw new StartFailure(DEMO + " is true and HAVAINTO_ADDRESS is " + address() + ": the demo answers on "
                    + LOOPBACK + " only.");
        }
    }
}
