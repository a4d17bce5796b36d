package fi.havainto.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * The main program of the run command: {@code Launcher [--with-parent] havainto.war}. Either everything is up and the
 * address is printed, or one sentence says why not and the exit code is not zero. With {@code --with-parent} it ends
 * when the process that started it does, so that a killed Maven leaves nothing behind.
 */
public final class Launcher {

    private static final String WITH_PARENT = "--with-parent";
    private static final int FAILED = 1;

    private final Settings settings = new Settings();
    private final Stopping stopping = new Stopping();

    private Launcher() {}

    public static void main(String[] arguments) throws InterruptedException {
        Launcher launcher = new Launcher();
        launcher.stopping.onSignals();
        List<String> words = Arrays.asList(arguments);
        if (words.contains(WITH_PARENT)) {
            new Watch(launcher.stopping).parent();
        }
        try {
            launcher.start(Path.of(words.get(words.size() - 1)));
        } catch (StartFailure e) {
            launcher.stopping.now(e.getMessage(), FAILED);
        }
        new CountDownLatch(1).await();
    }

    private void start(Path war) {
        if (!Files.isRegularFile(war)) {
            throw new StartFailure("There is no application at " + war + ".");
        }
        settings.refuseOpenDemo();
        DataDirectory directory = stopping.afterwards(DataDirectory.open(settings.data()));
        ApplicationServer.requireFreePort(settings);
        // before anything asks for a temporary file: the server unpacks itself there, and a killed one never tidies up
        System.setProperty("java.io.tmpdir", directory.temporary().toString());
        System.setProperty(Settings.DEMO, Boolean.toString(settings.demo()));
        if (settings.externalDatabase()) {
            ExternalDatabase.check(settings);
            System.setProperty("HAVAINTO_DB_EMBEDDED", "false");
            System.setProperty(
                    Settings.READER_USER, settings.value(Settings.READER_USER).orElse(Role.READER.roleName()));
        } else {
            say("Starting the database in " + directory.database());
            EmbeddedDatabase database =
                    stopping.afterwards(new EmbeddedDatabase(directory)).start();
            Map<String, String> keys = DatabaseKeys.of(database);
            if (settings.ownDisclosureKey()) {
                keys.remove(Settings.DISCLOSURE_KEY);
            }
            keys.forEach(System::setProperty);
            new Watch(stopping).database(database.postmaster());
        }
        say("Starting the server; its log is " + directory.logs().resolve("server.0.log"));
        if (settings.demo()) {
            say("Starting the demo; its first start files two years of reports, which takes about half a minute.");
        }
        ApplicationServer server = stopping.afterwards(new ApplicationServer(settings, directory));
        server.start(war);
        say(Welcome.text(server.address(), settings.demo()));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
