package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was typed on a page survives a session that ends in mid-sentence, and a link and the way back. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeptWordsPageIT {

    private static final String WORDS = "Kesken jäi: ÁŊŠ 🌲 <script>";
    private static final String NOTICE = "[data-kept]";

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL base;

    private final PageLaws laws = new PageLaws();

    @ParameterizedTest
    @CsvSource({
        "/organisation/unit, #name-fi",
        "/account/person, #name",
        "/organisation/theme, #name-sv",
        "/organisation/texts?key=HELP_CONTACT, #words-en",
        "/organisation/channel, #words-fi",
        "/organisation/body, #name-fi"
    })
    void aSessionEndsOnAPageOfAdministration(String path, String field) {
        Visitor admin = visitor().signIn("admin");
        Page page = admin.page();
        admin.go(path);
        page.fill(field, WORDS);
        admin.leave(() -> {
            endSession(page);
            page.click("#store");
        });
        assertThat(admin.at()).startsWith("/expired");
        assertThat(page.isVisible(NOTICE)).as("it says that the words wait").isTrue();
        admin.stop("expired, with words");
        goOn(admin, "admin");
        assertThat(admin.at()).isEqualTo(path);
        page.waitForCondition(() -> page.isVisible(NOTICE));
        assertThat(page.inputValue(field)).isEqualTo(WORDS);
        admin.assertFocus(NOTICE);
        admin.stop("words given back");
        assertThat(laws.faults()).isEmpty();
    }

    @Test
    void aSessionEndsWhileAMoveIsMade() {
        Visitor supervisor = visitor().signIn("supervisor");
        Page page = supervisor.page();
        supervisor.go(newReport());
        chooseToForward(supervisor);
        supervisor.leave(() -> {
            endSession(page);
            page.click("#make");
        });
        assertThat(supervisor.at()).startsWith("/expired");
        goOn(supervisor, "supervisor");
        assertForwarding(page);
    }

    @Test
    void aLinkAndTheWayBackTakeNothingAlong() {
        Visitor supervisor = visitor().signIn("supervisor");
        Page page = supervisor.page();
        supervisor.go(newReport());
        chooseToForward(supervisor);
        supervisor.leave(() -> page.click("nav a[href$='/home']"));
        page.goBack();
        assertForwarding(page);
    }

    @Test
    void nobodyElseIsGivenTheWordsAndSigningOutForgetsThem() {
        Visitor admin = visitor().signIn("admin");
        Page page = admin.page();
        admin.go("/account/absence");
        String from = "2031-05-05";
        page.fill("#absence-from", from);
        admin.leave(() -> {
            endSession(page);
            page.click("#add-absence");
        });
        goOn(admin, "supervisor");
        assertThat(admin.at()).isEqualTo("/account/absence");
        assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
        assertThat(page.inputValue("#absence-from")).isEmpty();
        page.fill("#absence-from", from);
        page.click("details.menu summary");
        admin.leave(() -> page.click("form[action$='/sign-out'] button"));
        assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
    }

    private String newReport() {
        Visitor author = visitor().signIn("submitter");
        return "/report/" + new Writing(author, Story.in("fi")).shortReport();
    }

    /** A move whose other fields come from the server once it is chosen. */
    private static void chooseToForward(Visitor supervisor) {
        Page page = supervisor.page();
        supervisor.ask(() -> page.check("input[name=the-move][value=FORWARD]"));
        page.selectOption("#target", new SelectOption().setIndex(1));
        page.fill("#the-words", WORDS);
    }

    private static void assertForwarding(Page page) {
        page.waitForCondition(() -> page.isVisible(NOTICE));
        assertThat(page.isChecked("input[name=the-move][value=FORWARD]")).isTrue();
        assertThat(page.inputValue("#the-words")).isEqualTo(WORDS);
        assertThat(page.inputValue("#target")).contains("MANAGER");
        assertThat(page.textContent(NOTICE)).as("every field was found").doesNotContain(WORDS);
    }

    private static void endSession(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    private static void goOn(Visitor visitor, String username) {
        visitor.leave(() -> visitor.page().click("main a.button"));
        visitor.leave(() -> visitor.enter(username, Visitor.PASSWORD));
    }

    private Visitor visitor() {
        return new Visitor(
                browser.page(),
                base.toString(),
                List.of(Look.USUAL, Look.USUAL.narrow().inDark()),
                laws);
    }
}
