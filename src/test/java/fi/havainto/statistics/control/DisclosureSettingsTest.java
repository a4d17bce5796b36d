package fi.havainto.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.platform.HavaintoException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a good secret and a threshold of five or more no figures are prepared. */
class DisclosureSettingsTest {

    private static final String SECRET = "a secret of the tests, long enough";

    @TempDir
    Path directory;

    @Test
    void takesTheSecretFromTheKeyOrFromAFile() throws IOException {
        Path file = Files.writeString(directory.resolve("key"), SECRET + "\n");
        String id = settings(5, SECRET, null).key().id();
        assertThat(settings(5, null, file.toString()).key().id()).isEqualTo(id).matches("[0-9a-f]{12}");
        assertThat(settings(9, SECRET, null).threshold().k()).isEqualTo(9);
    }

    @Test
    void refusesEveryOther() {
        assertRefused("statistics.refused.noKey", () -> settings(5, null, null).key());
        assertRefused(
                "statistics.refused.shortKey", () -> settings(5, "short", null).key());
        String missing = directory.resolve("missing").toString();
        assertRefused(
                "statistics.refused.keyFile", () -> settings(5, null, missing).key());
        assertRefused(
                "statistics.refused.threshold", () -> settings(4, SECRET, null).threshold());
    }

    private static void assertRefused(String key, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        HavaintoException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static DisclosureSettings settings(int threshold, String key, String file) {
        return new DisclosureSettings(threshold, Optional.ofNullable(key), Optional.ofNullable(file));
    }
}
