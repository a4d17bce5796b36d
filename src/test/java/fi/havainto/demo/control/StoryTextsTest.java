package fi.havainto.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.handling.control.WorkingDays;
import fi.havainto.platform.privacy.PrivacyGuard;
import fi.havainto.report.entity.Kind;
import fi.havainto.report.entity.ObservationSource;
import fi.havainto.report.entity.Standard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the stories say: nobody in them can be found, every code exists, the survey speaks in its own words. */
class StoryTextsTest {

    private static final int TITLE = 160;
    private static final int TEXT = 8_000;
    private static final Pattern PHONE = Pattern.compile("(?:\\+358|\\b0)[ -]?[1-9](?:[ -]?[0-9]){5,}");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+");
    private static final Pattern ADDRESS = Pattern.compile("(?:katu|tie|kuja|vägen|gatan) [0-9]");
    private static final Pattern CODE = Pattern.compile("^ {4}\\('([^']+)'", Pattern.MULTILINE);

    private static final List<Story> STORIES =
            new Script(LocalDate.of(2026, 11, 23), new WorkingDays()::isWorkingDay).stories();

    @Test
    void nobodyCanBeFoundInAText() {
        assertThat(STORIES.stream().flatMap(StoryTextsTest::texts).distinct()).allSatisfy(text -> {
            assertThat(PrivacyGuard.mustStop(text)).isFalse();
            assertThat(text)
                    .doesNotContainPattern(PHONE)
                    .doesNotContainPattern(MAIL)
                    .doesNotContainPattern(ADDRESS);
        });
    }

    @Test
    void noTextNamesAPersonOfTheCounty() {
        Set<String> surnames = Tsv.read("people.tsv").stream()
                .map(person -> person.get("display_name"))
                .map(name -> name.substring(name.indexOf(' ') + 1))
                .collect(Collectors.toSet());
        assertThat(STORIES.stream().flatMap(StoryTextsTest::texts).distinct())
                .noneMatch(text -> surnames.stream().anyMatch(text::contains));
    }

    @Test
    void noTextIsTooLongOrBroken() {
        assertThat(STORIES).allSatisfy(story -> {
            assertThat(story.title()).isNotBlank().hasSizeLessThanOrEqualTo(TITLE);
            assertThat(story.phenomenon()).isNotBlank();
            assertThat(texts(story)).allMatch(text -> text.length() <= TEXT && text.equals(text.strip()));
            assertThat(texts(story)).noneMatch(text -> text.contains("  "));
            assertThat(story.proposals())
                    .hasSizeBetween(1, 3)
                    .allMatch(one -> one.text().isBlank() == (one.standard() != Standard.NONE));
        });
    }

    @Test
    void everyCodeIsInTheReferenceDataOrInTheDemoCounty() throws IOException {
        Set<String> codes = referenceCodes();
        Tsv.read("municipalities.tsv").forEach(row -> codes.add(row.get("code")));
        assertThat(STORIES).allSatisfy(story -> {
            assertThat(codes).containsAll(story.themes()).containsAll(story.groups());
            assertThat(story.themes()).hasSizeBetween(1, 3).doesNotHaveDuplicates();
            assertThat(story.groups()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(story.proposals())
                    .allMatch(one -> codes.contains(one.level().name()));
            assertThat(story.municipality() == null || codes.contains(story.municipality()))
                    .isTrue();
        });
        assertThat(Tsv.read("bodies.tsv")).hasSize(3).allMatch(body -> codes.contains(body.get("kind")));
    }

    @Test
    void theReferenceDataIsWhole() throws IOException {
        Set<String> codes = referenceCodes();
        assertThat(codes.stream().filter(code -> code.matches("[0-9]{2}")))
                .hasSize(23)
                .contains("05", "90", "91");
        assertThat(codes.stream().filter(code -> code.matches("[0-9]{3}")))
                .hasSize(38)
                .contains("019", "091", "853");
        assertThat(codes).doesNotContain("99", "990").contains("income_benefits", "other", "all_residents", "NATIONAL");
    }

    @Test
    void theSurveySpeaksInItsOwnWords() {
        for (Tsv.Row seen : Tsv.read("observations.tsv")) {
            Story story = STORIES.stream()
                    .filter(one -> one.key().equals(seen.get("id")))
                    .findFirst()
                    .orElseThrow();
            assertThat(story.phenomenon()).isEqualTo(seen.get("phenomenon"));
            assertThat(story.themes()).containsExactly(seen.get("theme"));
            assertThat(story.proposals().get(0).text()).isEqualTo(seen.get("proposal"));
            assertThat(story.title()).hasSizeLessThanOrEqualTo(FirstClause.LONGEST);
            assertThat(story.source()).isEqualTo(ObservationSource.SURVEY);
            assertThat(story.consequences() + story.causes() + story.whom()).isEmpty();
        }
        assertThat(ofKind("O", Kind.GOOD_PRACTICE)).allMatch(StoryTextsTest::shares);
    }

    private static Stream<Story> ofKind(String key, Kind kind) {
        return STORIES.stream().filter(story -> story.key().startsWith(key) && story.kind() == kind);
    }

    private static boolean shares(Story story) {
        return story.proposals().get(0).standard() == Standard.SHARE;
    }

    @Test
    void theTextsVary() {
        Set<String> told = STORIES.stream().map(Story::phenomenon).collect(Collectors.toSet());
        assertThat(told.size()).isGreaterThan(STORIES.size() / 2);
        assertThat(Tsv.read("phenomena.tsv").stream()
                        .filter(row -> row.get("language").equals("fi"))
                        .collect(Collectors.groupingBy(row -> row.get("theme"), Collectors.counting()))
                        .values())
                .hasSize(17)
                .allMatch(count -> count >= 5);
    }

    private static Stream<String> texts(Story story) {
        Stream<String> own = Stream.of(
                story.title(),
                story.phenomenon(),
                story.whom(),
                story.consequences(),
                story.causes(),
                story.doneAlready(),
                story.clientsView());
        Stream<String> proposed = story.proposals().stream().flatMap(one -> Stream.of(one.text(), one.addressee()));
        Stream<String> said =
                story.fate().stream().flatMap(one -> Stream.of(one.words(), one.responsible(), one.result()));
        return Stream.of(own, proposed, said).flatMap(texts -> texts);
    }

    private static Set<String> referenceCodes() throws IOException {
        try (InputStream in = StoryTextsTest.class.getResourceAsStream("/db/migration/V002__reference_data.sql")) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CODE.matcher(sql)
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }
}
