package fi.havainto.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.entity.Annex;
import fi.havainto.annex.entity.AnnexText;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.annex.entity.TextPlace;
import fi.havainto.platform.privacy.PrivacyGuard;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The annexes of the demo county have what an annex needs, in both languages. */
class AnnexStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final List<AnnexStory> stories = AnnexStory.all(TODAY);

    @Test
    void theCountysAndAMunicipalitysAreIssuedAndTheNextIsADraft() {
        assertThat(stories).extracting(AnnexStory::isPublished).containsExactly(true, true, false);
        assertThat(stories).extracting(story -> story.span().code()).containsExactly("2025", "2025", "2026-1");
        assertThat(stories.get(0).area().isCounty()).isTrue();
        assertThat(stories.get(1).area().municipalityCode()).isEqualTo("990");
        assertThat(stories.get(0).diaryNumber()).isEqualTo("ESIM/2026/118");
    }

    @Test
    void whatIsIssuedSaysTheSameInBothLanguages() {
        for (AnnexStory story : stories) {
            assertThat(story.cards())
                    .hasSizeBetween(Annex.FEWEST_CARDS, Annex.MOST_CARDS)
                    .doesNotHaveDuplicates();
            if (story.isPublished()) {
                assertThat(story.texts()).containsKey(new TextPlace(TextBlock.SUMMARY, "fi"));
                story.cards()
                        .forEach(theme ->
                                assertThat(story.texts()).containsKey(new TextPlace(TextBlock.CARD_SEEN, theme, "fi")));
                story.texts().forEach((place, words) -> {
                    String other = place.language().equals("fi") ? "sv" : "fi";
                    String translated = story.texts().get(new TextPlace(place.block(), place.theme(), other));
                    assertThat(translated).as("%s in %s", place, other).isNotNull();
                    assertThat(translated.split("\n")).hasSameSizeAs(words.split("\n"));
                });
            }
            story.texts()
                    .forEach((place, words) -> assertThat(words)
                            .as("%s", place)
                            .hasSizeLessThan(AnnexText.LENGTH)
                            .doesNotContain("¶")
                            .matches(text -> !PrivacyGuard.mustStop(text)));
            assertThat(story.texts().keySet())
                    .allMatch(place -> place.theme().isEmpty() || story.cards().contains(place.theme()));
        }
    }
}
