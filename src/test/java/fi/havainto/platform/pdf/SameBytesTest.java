package fi.havainto.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same content is the same file, whoever prints it and wherever. */
class SameBytesTest {

    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void givesTheSameBytesToManyAtOnce() {
        byte[] alone = SamplePaper.print(FINNISH, 1);
        assertThat(IntStream.range(0, 12).parallel().mapToObj(i -> SamplePaper.print(FINNISH, 1)))
                .hasSize(12)
                .allMatch(file -> Arrays.equals(file, alone));
    }

    @Test
    void givesTheSameBytesInAnotherJvmZoneAndLocale() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=Pacific/Apia",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ElsewherePrinted.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] elsewhere = child.getInputStream().readAllBytes();
        assertThat(child.waitFor()).isZero();
        byte[] stress = StressPaper.print(FINNISH);
        byte[] sample = SamplePaper.print(SWEDISH, 3);
        assertThat(StressPaper.print(FINNISH)).isEqualTo(stress);
        assertThat(elsewhere).startsWith(stress).endsWith(sample).hasSize(stress.length + sample.length);
    }

    /** Prints two papers in a Java of its own. */
    static final class ElsewherePrinted {

        public static void main(String[] arguments) throws IOException {
            try (var out = new FileOutputStream(FileDescriptor.out)) {
                out.write(StressPaper.print(FINNISH));
                out.write(SamplePaper.print(SWEDISH, 3));
            }
        }
    }
}
