package fi.havainto.demo.control;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Where a demo may stand. Its passwords are known to everybody: it lives in the embedded database, which only this
 * machine reaches, and in no other.
 */
public final class DemoPlace {

    private static final String JDBC = "jdbc:";

    private DemoPlace() {}

    /** Why there may be no demo here, in one sentence; empty where there may. */
    public static Optional<String> refusal(boolean embedded, String databaseUrl) {
        if (!embedded) {
            return Optional.of("HAVAINTO_DEMO is true, but the demo runs on the embedded database only.");
        }
        if (!isLoopback(databaseUrl)) {
            return Optional.of("HAVAINTO_DEMO is true, but the database of the demo must be reached by loopback only.");
        }
        return Optional.empty();
    }

    private static boolean isLoopback(String databaseUrl) {
        if (!databaseUrl.startsWith(JDBC)) {
            return false;
        }
        String host = URI.create(databaseUrl.substring(JDBC.length())).getHost();
        try {
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
