package fi.havainto.annex.control;

import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.Part;
import java.util.ArrayList;
import java.util.List;

/** What a coordinator wrote, as paragraphs and lists. Where only the other language was written, it is shown in that. */
final class Written {

    private static final List<String> LANGUAGES = List.of("fi", "sv");
    private static final String POINT = "-";

    private final String language;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> points = new ArrayList<>();

    private Written(String language) {
        this.language = language;
    }

    static List<Part> parts(BothLanguages words, String language) {
        String spoken = LANGUAGES.stream()
                .filter(one -> one.equals(language) || words.in(language).isBlank())
                .filter(one -> !words.in(one).isBlank())
                .findFirst()
                .orElse("");
        return spoken.isEmpty() ? List.of() : new Written(spoken).read(words.in(spoken));
    }

    private List<Part> read(String text) {
        text.lines().map(String::strip).forEach(this::take);
        end();
        return parts;
    }

    private void take(String line) {
        if (line.startsWith(POINT)) {
            endParagraph();
            points.add(line.substring(POINT.length()).strip());
        } else if (line.isEmpty()) {
            end();
        } else {
            endPoints();
            paragraph.add(line);
        }
    }

    private void end() {
        endParagraph();
        endPoints();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            parts.add(new Part.Words(Part.Tone.BODY, String.join(" ", paragraph), language));
            paragraph.clear();
        }
    }

    private void endPoints() {
        points.removeIf(String::isEmpty);
        if (!points.isEmpty()) {
            parts.add(new Part.Points(points, language));
            points.clear();
        }
    }
}
