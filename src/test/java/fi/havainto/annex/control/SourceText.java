package fi.havainto.annex.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The code of the room's rules, to look for the keys of texts that it names. */
final class SourceText {

    private static final Path CONTROL = Path.of("src/main/java/fi/havainto/annex/control");

    private SourceText() {}

    static String ofControl() throws IOException {
        try (Stream<Path> files = Files.list(CONTROL)) {
            List<Path> all = files.sorted().toList();
            StringBuilder text = new StringBuilder();
            for (Path file : all) {
                text.append(Files.readString(file, StandardCharsets.UTF_8));
            }
            return text.toString();
        }
    }

    /** Whether a key is named whole, or what it ends with and what it begins with are. */
    static boolean mentions(String code, String key) {
        if (code.contains('"' + key + '"') || code.contains("annex.say." + key + '"')) {
            return true;
        }
        List<Integer> points = Stream.iterate(key.indexOf('.'), at -> at >= 0, at -> key.indexOf('.', at + 1))
                .collect(Collectors.toList());
        return points.stream()
                        .anyMatch(at -> code.contains('"' + key.substring(0, at + 1) + '"')
                                || code.contains("annex.say." + key.substring(0, at + 1) + '"'))
                || points.stream().anyMatch(at -> code.contains('"' + key.substring(at) + '"'));
    }
}
