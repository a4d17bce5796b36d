package fi.havainto.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pictures of the guides: none is missing, none is left over, each is in the language of its guide and has its words. */
class GuidePicturesTest {

    private static final Path GUIDES = Path.of("docs", "guide");
    private static final Path README = Path.of("README.md");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\(([^)]*/)?([^)/]+\\.png)\\)");
    private static final int WORDS = 1;
    private static final int FILE = 3;
    private static final String SWEDISH = "-sv.png";

    @Test
    void everyPictureIsShownAndEveryShownOneIsThere() {
        Set<String> shown = guides("").stream()
                .flatMap(guide -> pictures(guide).map(one -> one.group(FILE)))
                .collect(Collectors.toCollection(TreeSet::new));
        pictures(README).forEach(one -> shown.add(one.group(FILE)));
        assertThat(shown).isNotEmpty();
        assertThat(Sources.in(GUIDES.resolve("images"), "").stream()
                        .filter(Files::isRegularFile)
                        .map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void everyGuideShowsItsPagesInItsOwnLanguage() {
        List<Path> finnish = guides("fi");
        List<Path> swedish = guides("sv");
        assertThat(finnish).isNotEmpty().hasSameSizeAs(swedish);
        assertThat(finnish)
                .allSatisfy(guide -> assertThat(pictures(guide).map(one -> one.group(FILE)))
                        .as(guide.toString())
                        .isNotEmpty()
                        .noneMatch(file -> file.endsWith(SWEDISH)));
        assertThat(swedish)
                .allSatisfy(guide -> assertThat(pictures(guide).map(one -> one.group(FILE)))
                        .as(guide.toString())
                        .isNotEmpty()
                        .allMatch(file -> file.endsWith(SWEDISH)));
        assertThat(shownIn(finnish)).isEqualTo(shownIn(swedish));
    }

    @Test
    void everyPictureIsSaidInWords() {
        assertThat(guides(""))
                .allSatisfy(guide -> assertThat(pictures(guide).map(one -> one.group(WORDS)))
                        .as(guide.toString())
                        .noneMatch(String::isBlank)
                        .doesNotHaveDuplicates());
    }

    /** Without the mark of the language; a Finnish and a Swedish guide show the same. */
    private static List<String> shownIn(List<Path> guides) {
        List<String> names = new ArrayList<>();
        guides.forEach(guide ->
                pictures(guide).map(one -> one.group(FILE).replace("-sv", "")).forEach(names::add));
        names.sort(null);
        return names;
    }

    private static List<Path> guides(String folder) {
        return Sources.in(GUIDES.resolve(folder), ".md");
    }

    private static Stream<MatchResult> pictures(Path guide) {
        return PICTURE.matcher(Sources.text(guide)).results();
    }
}
