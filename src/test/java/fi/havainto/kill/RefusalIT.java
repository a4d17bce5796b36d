package fi.havainto.kill;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.launcher.DataDirectory;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot succeed ends, says why in one sentence, and is not taken for a success by a script. */
@Tag("process")
class RefusalIT {

    private static final int NO_POSTGRESQL_HERE = 1;

    @TempDir
    Path data;

    @Test
    void aPortInUse() throws Exception {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(holder.getLocalPort());
            assertRefused(Havainto.launch(data, Map.of("HAVAINTO_PORT", port)), "Port " + port, "HAVAINTO_PORT");
        }
    }

    @Test
    void aSecondInstance() throws Exception {
        try (DataDirectory holder = DataDirectory.open(data)) {
            String pid = Long.toString(ProcessHandle.current().pid());
            assertThat(holder.temporary()).exists();
            assertRefused(Havainto.launch(data, Map.of()), "Another Havainto", pid, data.toString());
        }
    }

    @Test
    void aDataDirectoryThatIsAFile() throws Exception {
        Path file = Files.createFile(data.resolve("file"));
        assertRefused(Havainto.launch(file, Map.of()), "data directory", file.toString());
    }

    @Test
    void aDatabaseDirectoryThatIsNone() throws Exception {
        Files.createDirectory(data.resolve("database"));
        assertRefused(
                Havainto.launch(data, Map.of()),
                "broken",
                data.resolve("database").toString());
    }

    @Test
    void aDatabaseThatHasLostAFile() throws Exception {
        Files.createDirectory(data.resolve("database"));
        Files.writeString(data.resolve("database/PG_VERSION"), "17\n");
        assertRefused(Havainto.launch(data, Map.of()), "does not start", "postgresql.log");
    }

    @Test
    void aDatabaseThatCannotBeReached() throws Exception {
        String url = "jdbc:postgresql://127.0.0.1:" + NO_POSTGRESQL_HERE + "/havainto";
        Map<String, String> keys = Map.of(
                "HAVAINTO_DEMO", "false",
                "HAVAINTO_DB_URL", url,
                "HAVAINTO_DB_USER", "somebody",
                "HAVAINTO_DB_PASSWORD", "secret");
        assertRefused(Havainto.launch(data, keys), "cannot be reached", url);
    }

    @Test
    void aDemoOnSomebodysDatabase() throws Exception {
        Map<String, String> keys = Map.of("HAVAINTO_DB_URL", "jdbc:postgresql://db/havainto");
        assertRefused(Havainto.launch(data, keys), "HAVAINTO_DEMO", "HAVAINTO_DB_URL");
    }

    @Test
    void aDemoForEverybody() throws Exception {
        Map<String, String> keys = Map.of("HAVAINTO_ADDRESS", "0.0.0.0");
        assertRefused(Havainto.launch(data, keys), "HAVAINTO_DEMO", "HAVAINTO_ADDRESS");
    }

    @Test
    void aMailServerWithoutASender() throws Exception {
        Map<String, String> keys = Map.of("HAVAINTO_SMTP_HOST", "127.0.0.1");
        assertRefused(Havainto.launch(data, keys), "HAVAINTO_SMTP_FROM is missing", "HAVAINTO_SMTP_HOST");
    }

    @Test
    void aMigrationThatFails() throws Exception {
        Path war = warWith("V999__breaks.sql", "SELECT 1 FROM no_such_table;");
        assertRefused(Havainto.launch(data, Map.of(), war), "could not be migrated", "no_such_table");
    }

    private Path warWith(String migration, String script) throws IOException {
        Path war = data.resolve("broken.war");
        ShrinkWrap.create(ZipImporter.class, "broken.war")
                .importFrom(new File(System.getProperty("havainto.war")))
                .as(WebArchive.class)
                .addAsResource(new StringAsset(script), "db/migration/" + migration)
                .as(ZipExporter.class)
                .exportTo(war.toFile());
        return war;
    }

    private static void assertRefused(Havainto havainto, String... words) throws Exception {
        int exit = havainto.awaitExit();
        assertThat(exit).isEqualTo(1);
        assertThat(havainto.complaints())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Havainto: ")
                .contains(words);
    }
}
