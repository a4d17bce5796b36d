package fi.havainto.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * PostgreSQL's own commands. {@code pg_ctl} gives the postmaster a session of its own, so that Ctrl-C reaches the
 * launcher only, which then stops things in order.
 */
final class Postgres {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private final Path home;
    private final Path log;

    Postgres(Path home, Path log) {
        this.home = home;
        this.log = log;
    }

    static Path pidFile(Path database) {
        return database.resolve("postmaster.pid");
    }

    static long postmaster(Path database) throws IOException {
        List<String> lines = Files.readAllLines(pidFile(database));
        return lines.isEmpty() || !lines.get(0).strip().matches("\\d+")
                ? -1
                : Long.parseLong(lines.get(0).strip());
    }

    boolean initialise(Path database, Path passwordFile) throws IOException {
        return run(
                "initdb",
                "--pgdata=" + database,
                "--username=" + Role.SUPERUSER.roleName(),
                "--pwfile=" + passwordFile,
                "--auth-host=scram-sha-256",
                "--auth-local=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8");
    }

    boolean start(Path database, Map<String, String> settings) throws IOException {
        String options = settings.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "='" + setting.getValue() + "'")
                .collect(Collectors.joining(" "));
        return run(
                "pg_ctl",
                "start",
                "--pgdata=" + database,
                "--log=" + log,
                "--options=" + options,
                "--wait",
                "--timeout=" + START_LIMIT.toSeconds());
    }

    boolean stop(Path database, Duration limit) throws IOException {
        return run("pg_ctl", "stop", "--pgdata=" + database, "--mode=fast", "--wait", "--timeout=" + limit.toSeconds());
    }

    private boolean run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            return builder.start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", e);
        }
    }

    /** What PostgreSQL complained of first, for the one sentence of a failed start; the log begins with this start. */
    String complaint() throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.matches(".*(FATAL|PANIC|error:|could not|cannot|failed).*"))
                .findFirst()
                .map(line -> line.replaceFirst("^.*?(FATAL|PANIC|error|postgres): +", ""))
                .orElse("no reason given");
    }
}
