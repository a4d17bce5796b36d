package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Writing an annex when things go wrong: two at one text, too long a text, a session that ends, a button pressed twice. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AnnexDraftPageIT {

    private static final String STRANGE = "<script>alert(1)</script> 🌲 ÁáČčŊŋŠš <b>& \"";
    private static final String SUMMARY = AnnexDesk.text("SUMMARY", "", "fi");
    private static final String SLOT = "fieldset:has(" + SUMMARY + ") .stop-slot .notice";
    private static final int TOO_LONG = 10_000;

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL base;

    private final PageLaws laws = new PageLaws();

    @Test
    void ofTwoAtOneTextBothKeepTheirWords() {
        Visitor one = coordinator();
        Page page = one.page();
        new AnnexDesk(one).begin("991", AnnexDesk.thisYear());
        one.typeAndSave(SUMMARY, "Alku.");
        Visitor other = beside(one);
        other.typeAndSave(SUMMARY, "Toisen teksti.");
        one.typeAndSave(SUMMARY, STRANGE);
        page.waitForSelector(SLOT);
        assertThat(page.textContent(SLOT)).contains("Toisen teksti.");
        assertThat(page.inputValue(SUMMARY)).isEqualTo(STRANGE);
        one.stop("two at one text");
        one.typeAndSave(AnnexDesk.text("ASKED", "", "fi"), "Muu kohta.");
        other.go(other.at());
        assertThat(other.page().inputValue(SUMMARY))
                .as("writing elsewhere does not write over the other's words")
                .isEqualTo("Toisen teksti.");
        one.typeAndSave(SUMMARY, STRANGE + "!");
        other.go(other.at());
        assertThat(other.page().inputValue(SUMMARY)).isEqualTo(STRANGE + "!");
        assertThat(page.textContent(SLOT)).as("to be read still").contains("Toisen teksti.");
        one.go(one.at().replace("/draft/", "/preview/"));
        assertThat(page.textContent("article.paper")).contains(STRANGE);
        assertThat(page.locator("#ask-freeze").count())
                .as("without figures nothing is frozen")
                .isZero();
        one.stop("preview without figures");
        assertThat(laws.faults()).isEmpty();
    }

    @Test
    void whatIsTooLongOrStoppedStaysInItsField() {
        Visitor coordinator = coordinator();
        Page page = coordinator.page();
        new AnnexDesk(coordinator).begin("992", AnnexDesk.thisYear());
        coordinator.typeAndSave(SUMMARY, "Ennen.");
        String tooLong = "a".repeat(TOO_LONG);
        coordinator.typeAndSave(SUMMARY, tooLong);
        page.waitForSelector(SLOT + ".stop");
        assertThat(page.inputValue(SUMMARY)).isEqualTo(tooLong);
        coordinator.stop("too long");
        String draft = coordinator.at();
        coordinator.go("/annex");
        coordinator.go(draft);
        page.waitForCondition(() -> page.inputValue(SUMMARY).equals(tooLong));
        page.waitForSelector(SLOT + ".stop");
        coordinator.tabTo("#save");
        coordinator.leave(() -> page.keyboard().press("Enter"));
        coordinator.assertFocus("#problems [role=alert]");
        assertThat(page.inputValue(SUMMARY)).isEqualTo(tooLong);
        assertThat(page.getAttribute(SUMMARY, "aria-invalid")).isEqualTo("true");
        coordinator.typeAndSave(SUMMARY, "Asiakas 131052-308T kertoi.");
        page.waitForSelector(SLOT + ".stop");
        coordinator.typeAndSave(SUMMARY, "Asiakas kertoi.");
        page.waitForCondition(() -> page.locator(SLOT).count() == 0);
        coordinator.go(coordinator.at());
        assertThat(page.inputValue(SUMMARY)).isEqualTo("Asiakas kertoi.");
        assertThat(laws.faults()).isEmpty();
    }

    @Test
    void aSessionThatEndsInMidSentenceTakesNothingAlong() {
        Visitor coordinator = coordinator();
        Page page = coordinator.page();
        new AnnexDesk(coordinator).begin("993", AnnexDesk.thisYear());
        String draft = coordinator.at();
        coordinator.typeAndSave(SUMMARY, "Tallessa.");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        coordinator.leave(() -> {
            page.focus(SUMMARY);
            page.keyboard().press("Control+End");
            page.keyboard().insertText(" Kesken jäi 🌲");
        });
        assertThat(coordinator.at()).startsWith("/expired");
        coordinator.leave(() -> page.click("main a.button"));
        coordinator.leave(() -> coordinator.enter("coordinator", Visitor.PASSWORD));
        assertThat(coordinator.at()).isEqualTo(draft);
        page.waitForCondition(() -> page.inputValue(SUMMARY).equals("Tallessa. Kesken jäi 🌲"));
        page.waitForSelector("#saved .saved .icon");
        coordinator.go(draft);
        assertThat(page.inputValue(SUMMARY)).isEqualTo("Tallessa. Kesken jäi 🌲");
        assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
    }

    @Test
    void whoFreezesTwiceHasOneAnnexAndTheWayBackLeadsToIt() {
        Visitor coordinator = coordinator();
        Page page = coordinator.page();
        AnnexDesk desk = new AnnexDesk(coordinator).withFigures(base.toString());
        desk.begin("994", AnnexDesk.lastYear());
        String draft = coordinator.at();
        desk.chooseCards(AnnexDesk.THEMES);
        desk.write("SUMMARY", "", "Lyhyesti.");
        AnnexDesk.THEMES.forEach(theme -> desk.write("CARD_SEEN", theme, "Nähty."));
        coordinator.go(draft.replace("/draft/", "/preview/"));
        desk.press("#ask-freeze");
        page.check("#read");
        coordinator.leave(() -> page.evaluate(
                "() => { const button = document.querySelector('#do-freeze');" + " button.click(); button.click(); }"));
        String number = desk.number();
        assertThat(coordinator.at()).isEqualTo("/annex/" + number + "?done=FROZEN");
        coordinator.go("/annex");
        assertThat(page.locator("a[href='/annex/" + number + "']").count()).isEqualTo(1);
        for (String before : List.of(draft, draft.replace("/draft/", "/preview/"))) {
            coordinator.go(before);
            assertThat(coordinator.at()).isEqualTo("/annex/" + number);
        }
    }

    private Visitor coordinator() {
        return new Visitor(
                        browser.page(),
                        base.toString(),
                        List.of(Look.USUAL, Look.USUAL.narrow().inDark()),
                        laws)
                .signIn("coordinator");
    }

    /** The same page in another tab. */
    private Visitor beside(Visitor one) {
        Visitor other = new Visitor(one.page().context().newPage(), base.toString(), List.of(Look.USUAL), laws);
        other.go(one.at());
        return other;
    }
}
