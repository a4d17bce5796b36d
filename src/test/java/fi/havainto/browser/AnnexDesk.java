package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.havainto.annex.entity.Annex;
import fi.havainto.platform.Clock;
import java.time.LocalDate;
import java.util.List;

/** What a coordinator does with an annex, with the keyboard: begins, chooses, writes, freezes, publishes. */
final class AnnexDesk {

    static final String DRAFT = "/annex/draft/\\d+(\\?done=CHOSEN)?";
    static final List<String> THEMES = List.of("housing", "income_benefits", "digital_exclusion");

    private final Visitor coordinator;
    private final Page page;

    AnnexDesk(Visitor coordinator) {
        this.coordinator = coordinator;
        this.page = coordinator.page();
    }

    static String lastYear() {
        return Integer.toString(LocalDate.now(Clock.ZONE).getYear() - 1);
    }

    static String thisYear() {
        return Integer.toString(LocalDate.now(Clock.ZONE).getYear());
    }

    /** Last year's figures are published once for all tests. */
    AnnexDesk withFigures(String base) {
        assertThat(page.context().request().get(base + "figures-for-tests").status())
                .isEqualTo(204);
        return this;
    }

    /** A draft of that municipality, of the county for an empty code, or the one that was begun already. */
    void begin(String municipality, String span) {
        coordinator.go("/annex");
        page.selectOption("#area", municipality);
        page.selectOption("#span", span);
        press("#begin-draft");
        assertThat(coordinator.at()).matches(DRAFT);
    }

    void chooseCards(List<String> themes) {
        for (int card = 0; card < Annex.MOST_CARDS; card++) {
            page.selectOption("[id='card:" + card + ":theme']", card < themes.size() ? themes.get(card) : "");
        }
        press("#choose");
    }

    static String text(String block, String theme, String language) {
        return "textarea[data-place='" + block + "-" + theme + "-" + language + "']";
    }

    /** In both languages, the Swedish words marked as such. */
    void write(String block, String theme, String words) {
        coordinator.ask(() -> {
            page.fill(text(block, theme, "fi"), words);
            page.fill(text(block, theme, "sv"), "På svenska: " + words);
        });
    }

    void freeze() {
        press("#ask-freeze");
        coordinator.assertFocus("#freezing [role=alert]");
        page.check("#read");
        press("#do-freeze");
        assertThat(coordinator.at()).matches("/annex/99-\\d{4}-\\d+\\?done=FROZEN");
    }

    void publish() {
        press("#ask-publish");
        coordinator.assertFocus("#publishing [role=alert]");
        press("#do-publish");
        assertThat(coordinator.at()).endsWith("?done=PUBLISHED");
    }

    /** Goes to a button or link with the Tab key and presses Enter. */
    void press(String selector) {
        coordinator.tabTo(selector);
        coordinator.leave(() -> page.keyboard().press("Enter"));
    }

    String number() {
        return coordinator.at().replaceAll(".*/annex/|\\?.*", "");
    }
}
