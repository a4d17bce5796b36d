package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.havainto.annex.entity.AnnexText;
import fi.havainto.annex.entity.Span;
import fi.havainto.platform.Clock;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Words of an annex on its page: marked with their language, and warned of where the summary has too many. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AnnexWordsIT {

    /** A proposal of the demo in its own words, and who is responsible in the minutes of what was transferred. */
    private static final String SWEDISH = "Kontaktspråket visas i tidsbokningen och på arbetslistorna.";

    private static final String FINNISH = "asumispalvelujen hankinta";
    private static final String WARNING = ".page-head .notice";
    private static final int WEEKS_SINCE_THE_MEETINGS = 11;

    /** What stands in cells and facts of a language, without that of other cells. */
    private static final String MARKED =
            "tag => [...document.querySelectorAll('article :is(td, th, dd)[lang=' + tag + ']')].map(it => it.textContent)";

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL base;

    private final PageLaws laws = new PageLaws();

    @Test
    void onlyTheCellWhoseWordsAreOfAnotherLanguageIsMarked() {
        Visitor coordinator = coordinator();
        Page page = coordinator.page();
        new AnnexDesk(coordinator).begin("", termOfTheMeetings());
        String preview = coordinator.at().replace("/draft/", "/preview/");
        coordinator.go(preview + "?in=fi");
        assertThat(marked(page, "sv")).contains(SWEDISH).doesNotContain("Hyväksytty", "Toteutettu", FINNISH);
        assertThat(page.locator("article tr[lang]").count()).isZero();
        coordinator.go(preview + "?in=sv");
        assertThat(marked(page, "fi")).contains(FINNISH).doesNotContain("Godkänt", "Genomfört", SWEDISH);
        assertThat(page.locator("article tr[lang]").count()).isZero();
        coordinator.stop("an annex with words of two languages");
        assertThat(laws.faults()).isEmpty();
    }

    @Test
    void aSummaryThatIsLongerThanItsPageIsWarnedOf() {
        Visitor coordinator = coordinator();
        Page page = coordinator.page();
        AnnexDesk desk = new AnnexDesk(coordinator);
        desk.begin("996", AnnexDesk.thisYear());
        String draft = coordinator.at();
        desk.write("SUMMARY", "", "Lyhyesti.");
        coordinator.go(draft.replace("/draft/", "/preview/"));
        assertThat(page.locator(WARNING).allTextContents()).noneMatch(said -> said.contains("ei mahdu"));
        coordinator.go(draft);
        coordinator.typeAndSave(AnnexDesk.text("SUMMARY", "", "fi"), "Havainto. ".repeat(AnnexText.LENGTH / 10));
        coordinator.go(draft.replace("/draft/", "/preview/"));
        assertThat(page.locator(WARNING).allTextContents())
                .anyMatch(said -> said.contains("Tiivistelmä ei mahdu yhdelle sivulle suomeksi"));
        coordinator.stop("a summary that is too long");
        assertThat(laws.faults()).isEmpty();
    }

    private static List<String> marked(Page page, String language) {
        return ((List<?>) page.evaluate(MARKED, language))
                .stream().map(Object::toString).toList();
    }

    /** The meetings of the demo were held so long before it was loaded. */
    private static String termOfTheMeetings() {
        return Span.termOf(LocalDate.now(Clock.ZONE)
                        .minusWeeks(WEEKS_SINCE_THE_MEETINGS)
                        .getYear())
                .code();
    }

    private Visitor coordinator() {
        return new Visitor(browser.page(), base.toString(), List.of(Look.USUAL), laws).signIn("coordinator");
    }
}
