package fi.havainto.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word stands in three languages, in the messages and nowhere else. Runs under an English JVM. */
class MessagesTest {

    private static final List<String> OTHERS = List.of("_sv", "_en");
    /** Patterns of dates, where the plain apostrophe is meant. */
    private static final String DATE_PATTERNS = "layout.date.";

    private static final Pattern PLAIN_APOSTROPHE = Pattern.compile("'");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "ValidationMessages"})
    void allThreeLanguagesHaveTheSameKeysAndNoneIsEmpty(String bundle) {
        assertThat(gaps(Sources.MESSAGES, bundle)).isEmpty();
        assertThat(read(Sources.MESSAGES, bundle, "_fi"))
                .as("Finnish is the base")
                .isEmpty();
    }

    @Test
    void aFinnishReaderOfAnEnglishServerReadsFinnish() {
        assertThat(Locale.getDefault().getLanguage()).isEqualTo("en");
        ResourceBundle bundle = ResourceBundle.getBundle("messages", Locale.forLanguageTag("fi"));
        assertThat(bundle.getString("layout.nav.home")).isEqualTo("Etusivu");
    }

    @Test
    void noTextHasThePlainApostropheThatFormatsSwallow() {
        for (String language : List.of("", "_sv", "_en")) {
            Properties texts = read(Sources.MESSAGES, "messages", language);
            assertThat(texts.stringPropertyNames())
                    .filteredOn(key -> !key.startsWith(DATE_PATTERNS))
                    .noneMatch(key ->
                            PLAIN_APOSTROPHE.matcher(texts.getProperty(key)).find());
        }
    }

    @Test
    void noPageHoldsWords() {
        List<String> wrong = new ArrayList<>();
        for (Path page : Sources.in(Sources.PAGES, ".xhtml")) {
            PageWords.of(page).words.forEach(words -> wrong.add(page + ": " + words));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyKeyThatAPageAsksForExists() {
        Set<String> known = read(Sources.MESSAGES, "messages", "").stringPropertyNames();
        List<String> missing = new ArrayList<>();
        for (Path page : Sources.in(Sources.PAGES, ".xhtml")) {
            missing.addAll(missing(page, known));
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text-node", "text-attribute", "text-label", "text-in-expression"})
    void aWordInAPageIsFound(String name) {
        assertThat(PageWords.of(Sources.WRONG.resolve(name + ".xhtml")).words).hasSize(1);
    }

    @Test
    void aPageWithoutWordsIsLeftInPeace() {
        assertThat(PageWords.of(Sources.WRONG.resolve("right.xhtml")).words).isEmpty();
    }

    @Test
    void anUnknownKeyIsFound() {
        assertThat(missing(Sources.WRONG.resolve("unknown-key.xhtml"), Set.of("layout.menu")))
                .hasSize(1);
    }

    @Test
    void aMissingASuperfluousAndAnEmptyTextAreFound() {
        assertThat(gaps(Sources.WRONG, "messages"))
                .anyMatch(gap -> gap.contains("_sv") && gap.contains("a.two"))
                .anyMatch(gap -> gap.contains("_sv") && gap.contains("a.three"))
                .anyMatch(gap -> gap.contains("empty"));
    }

    private static List<String> missing(Path page, Set<String> known) {
        PageWords words = PageWords.of(page);
        List<String> missing = new ArrayList<>();
        words.keys.stream().filter(key -> !known.contains(key)).forEach(key -> missing.add(page + ": " + key));
        words.prefixes.stream()
                .filter(prefix -> known.stream().noneMatch(key -> key.startsWith(prefix)))
                .forEach(prefix -> missing.add(page + ": " + prefix + "…"));
        return missing;
    }

    private static List<String> gaps(Path folder, String bundle) {
        List<String> gaps = new ArrayList<>();
        Properties base = read(folder, bundle, "");
        gaps.addAll(empty(base, bundle));
        for (String language : OTHERS) {
            Properties other = read(folder, bundle, language);
            gaps.addAll(empty(other, bundle + language));
            difference(base, other).forEach(key -> gaps.add(bundle + language + " lacks " + key));
            difference(other, base).forEach(key -> gaps.add(bundle + language + " has only itself " + key));
        }
        return gaps;
    }

    private static List<String> empty(Properties texts, String name) {
        return texts.stringPropertyNames().stream()
                .filter(key -> texts.getProperty(key).isBlank())
                .map(key -> name + " is empty at " + key)
                .toList();
    }

    private static Set<String> difference(Properties all, Properties without) {
        Set<String> rest = new TreeSet<>(all.stringPropertyNames());
        rest.removeAll(without.stringPropertyNames());
        return rest;
    }

    private static Properties read(Path folder, String bundle, String language) {
        Path file = folder.resolve(bundle + language + ".properties");
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(Sources.text(file)));
        } catch (IOException impossible) {
            throw new IllegalStateException("a string can be read", impossible);
        }
        return texts;
    }
}
