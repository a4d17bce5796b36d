package fi.havainto.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, for rules that are about files. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java");
    static final Path LAUNCHER = Path.of("src/launcher/java");
    static final Path BENCH = Path.of("src/bench/java");
    static final Path TESTS = Path.of("src/test/java");
    static final Path PAGES = Path.of("src/main/webapp");
    static final Path MESSAGES = Path.of("src/main/resources");

    /** Files that break a rule on purpose. */
    static final Path WRONG = Path.of("src/test/resources/house/wrong");

    private Sources() {}

    static List<Path> in(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static int lines(Path file) {
        return (int) text(file).lines().count();
    }
}
