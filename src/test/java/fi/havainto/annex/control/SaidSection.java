package fi.havainto.annex.control;

import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** A section of an annex in one language, and what stands in it. */
final class SaidSection {

    private final Section section;

    private SaidSection(Section section) {
        this.section = section;
    }

    static SaidSection of(Snapshot snapshot, String language, String id) {
        Locale locale = Locale.forLanguageTag(language);
        return new SaidSection(AnnexSections.of(snapshot, locale, ResourceBundle.getBundle("messages", locale)).stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    /** Its parts and those of its cards. */
    Stream<Part> parts() {
        return section.parts().stream()
                .flatMap(part -> part instanceof Part.Card card
                        ? Stream.concat(Stream.of(card), card.parts().stream())
                        : Stream.of(part));
    }

    /** Paragraphs, points, and sentences above charts. */
    List<String> words() {
        return parts().flatMap(part -> {
                    if (part instanceof Part.Words said) {
                        return Stream.of(said.text());
                    }
                    if (part instanceof Part.Points points) {
                        return points.items().stream();
                    }
                    return part instanceof Part.Drawn drawn ? Stream.of(drawn.sentence()) : Stream.of();
                })
                .toList();
    }

    <T extends Part> List<T> all(Class<T> kind) {
        return parts().filter(kind::isInstance).map(kind::cast).toList();
    }

    Part.Tabled table() {
        return all(Part.Tabled.class).get(0);
    }
}
