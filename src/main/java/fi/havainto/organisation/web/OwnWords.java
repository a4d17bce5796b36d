package fi.havainto.organisation.web;

import fi.havainto.organisation.boundary.TextKeeping;
import fi.havainto.organisation.entity.TextKey;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.ActiveLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The county's own words where it has some; a page shows the product's own otherwise. */
@Named
@RequestScoped
public class OwnWords {

    private static final Actor READER = Actor.system("reader");

    @Inject
    private TextKeeping keeping;

    @Inject
    private CurrentActor me;

    @Inject
    private ActiveLocale language;

    private final Map<TextKey, Optional<String>> found = new EnumMap<>(TextKey.class);

    public boolean has(String key) {
        return words(key).isPresent();
    }

    /** Paragraphs of pieces: words, and addresses that can be followed. Pages escape both. */
    public List<List<Piece>> paragraphs(String key) {
        return words(key).stream()
                .flatMap(words -> Arrays.stream(words.strip().split("\\R\\s*\\R")))
                .map(Piece::of)
                .toList();
    }

    private Optional<String> words(String key) {
        return found.computeIfAbsent(
                TextKey.valueOf(key), one -> keeping.words(me.find().orElse(READER), one, language.getTag()));
    }
}
