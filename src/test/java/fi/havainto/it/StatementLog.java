package fi.havainto.it;

import fi.havainto.launcher.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/** The statements that the database was asked, as it writes them down itself while this is open. */
final class StatementLog implements AutoCloseable {

    private static final Pattern ASKED = Pattern.compile("LOG: {2}(?:execute [^:]+|statement): (.*)");
    private static final Pattern AROUND = Pattern.compile("(?i)(BEGIN|COMMIT|ROLLBACK|SET SESSION|SHOW).*");

    private final Path log = DatabaseForTests.running().log();
    private long from;

    private StatementLog() {}

    static StatementLog open() throws SQLException {
        set("ALTER SYSTEM SET log_statement = 'all'");
        return new StatementLog();
    }

    /** Forgets what was asked until now. */
    void begin() throws IOException {
        from = Files.size(log);
    }

    /** What was asked since, without the frame of transactions. */
    List<String> asked() throws IOException {
        byte[] all = Files.readAllBytes(log);
        return new String(all, (int) from, (int) (all.length - from), StandardCharsets.UTF_8)
                .lines()
                .map(ASKED::matcher)
                .filter(line -> line.find())
                .map(line -> line.group(1))
                .filter(statement -> !AROUND.matcher(statement).matches())
                .toList();
    }

    @Override
    public void close() throws SQLException {
        set("ALTER SYSTEM RESET log_statement");
    }

    private static void set(String setting) throws SQLException {
        try (Connection connection = DatabaseForTests.running().connect(Role.SUPERUSER);
                Statement statement = connection.createStatement()) {
            statement.execute(setting);
            statement.execute("SELECT pg_reload_conf()");
        }
    }
}
