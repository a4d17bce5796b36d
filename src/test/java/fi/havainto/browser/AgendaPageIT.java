package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

/** Two secretaries at one item: who comes second sees what was stored and keeps every word. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AgendaPageIT {

    private static final int DAYS_AHEAD = 40;

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL base;

    private final PageLaws laws = new PageLaws();

    @Test
    void bothTextsStandOnThePageAfterAConflict() {
        Visitor one =
                new Visitor(browser.page(), base.toString(), Look.USUAL.in("fi").everyWay(), laws);
        Page page = one.signIn("secretary").page();
        one.go("/board/meetings");
        page.click("details.more summary");
        page.fill("#day", LocalDate.now(Clock.ZONE).plusDays(DAYS_AHEAD).toString());
        one.leave(() -> page.click("#add-meeting"));
        page.click("details.more:has(#new-title) summary");
        page.fill("#new-title", "Vuokrat");
        one.leave(() -> page.click("#add-item-do"));
        Page other = beside(one).page();
        page.fill("#presented", "Minun tekstini: ŊÁ 🌲 <b>");
        other.fill("#presented", "Toisen sihteerin teksti");
        other.click("#store");
        other.waitForSelector("[role=status]");
        one.leave(() -> page.click("#store"));
        one.assertFocus("[id$=problems] [role=alert]");
        assertThat(page.textContent("main")).contains("Toisen sihteerin teksti");
        assertThat(page.inputValue("#presented")).isEqualTo("Minun tekstini: ŊÁ 🌲 <b>");
        one.stop("both texts");
        one.leave(() -> page.click("#store"));
        assertThat(one.at()).contains("done=STORED");
        assertThat(page.inputValue("#presented")).isEqualTo("Minun tekstini: ŊÁ 🌲 <b>");
        assertThat(laws.faults()).isEmpty();
    }

    /** The same item in another tab. */
    private Visitor beside(Visitor one) {
        Visitor other = new Visitor(one.page().context().newPage(), base.toString(), List.of(Look.USUAL), laws);
        other.go(one.at());
        return other;
    }
}
