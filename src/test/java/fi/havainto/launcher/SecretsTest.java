package fi.havainto.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is drawn once stays, and a file from before figures were protected gets what it lacks. */
class SecretsTest {

    @TempDir
    Path directory;

    @Test
    void areDrawnOnceForTheirOwnerOnly() throws IOException {
        Path file = directory.resolve("secrets.properties");
        Secrets first = Secrets.keptIn(file);
        Secrets again = Secrets.keptIn(file);
        assertThat(first.ofDisclosure()).matches("[0-9a-f]{64}").isEqualTo(again.ofDisclosure());
        assertThat(first.of(Role.READER)).isEqualTo(again.of(Role.READER)).isNotEqualTo(first.of(Role.OWNER));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void keepTheirPasswordsWhenASecretIsAdded() throws IOException {
        Path file = directory.resolve("secrets.properties");
        Files.writeString(file, "havainto_owner=aa\nhavainto_app=bb\nhavainto_reader=cc\npostgres=dd\n");
        String drawn = Secrets.keptIn(file).ofDisclosure();
        Secrets again = Secrets.keptIn(file);
        assertThat(again.of(Role.OWNER)).isEqualTo("aa");
        assertThat(again.of(Role.SUPERUSER)).isEqualTo("dd");
        assertThat(again.ofDisclosure()).matches("[0-9a-f]{64}").isEqualTo(drawn);
    }
}
