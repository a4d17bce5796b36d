package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.nio.file.Files;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The coordinator's check in the browser: a name is found and taken out, themes and records are kept, the matter is
 * directed elsewhere, its author and its desk see it; and the print for a request for information.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CheckPageIT {

    private static final String NAME = "Matti Mallikas";
    private static final String LAW = "JulkL 24 § 1 mom. 25 kohta";

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL base;

    private final PageLaws laws = new PageLaws();
    private List<Look> looks;
    private Visitor author;
    private Visitor supervisor;
    private Visitor coordinator;
    private Page page;
    private String number;
    private String own;

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv"})
    void aReportIsChecked(String language) {
        Look look = Look.USUAL.in(language);
        looks = language.equals("fi") ? look.everyWay() : List.of(look);
        author = visitor(List.of(look)).signIn("submitter");
        Story story = Story.in(language);
        own = language.equals("fi") ? "Soita minulle, jos et löydä kanavaa." : "Ring mig om du inte hittar kanalen.";
        number = new Writing(author, story).reportOfThree(Ways.in(language).forCounty());
        supervisor = visitor(List.of(look)).signIn("supervisor");
        Handling handling = new Handling(supervisor, number);
        handling.find();
        handling.take();
        handling.chooseOnly(1);
        handling.pick("ASK");
        handling.say("Kertoiko asiakas, " + NAME + ", siitä?");
        handling.make("ASK");
        coordinator = visitor(looks).signIn("coordinator");
        page = coordinator.page();
        theListLeadsToTheCheck();
        theNameIsTakenOut();
        themesAreMadeClearer();
        whatIsSecretNeedsItsLaw();
        thePrintIsMade();
        theMatterIsDirectedElsewhere();
        theDeskEndsItWithOneClick();
        theReportIsTicked();
        assertThat(laws.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv"})
    void aChannelIsAdded(String language) {
        Look look = Look.USUAL.in(language);
        looks = List.of(look, look.narrow().inDark());
        Visitor admin = visitor(looks).signIn("admin");
        Page its = admin.page();
        admin.go("/organisation/channels");
        admin.stopWithPicture("channels");
        admin.go("/organisation/channel");
        its.fill("#name-fi", "Potilasvahinko");
        admin.tabTo("#store");
        admin.leave(() -> its.keyboard().press("Enter"));
        admin.assertFocus("#problems [role=alert]");
        assertThat(its.inputValue("#name-fi")).as("nothing typed is lost").isEqualTo("Potilasvahinko");
        assertThat(its.locator("[aria-invalid=true]").count())
                .as("all that is missing is told at once")
                .isEqualTo(5);
        its.fill("#words-fi", "Asiakas on loukkaantunut hoidossa. Ohjaa hänet potilasasiavastaavan luo.");
        its.fill("#name-sv", "Patientskada");
        its.fill("#words-sv", "En klient har skadats i vården. Hänvisa till patientombudet.");
        its.fill("#name-en", "Injury in care");
        its.fill("#words-en", "A client was hurt in care. Direct them to the patient ombudsperson.");
        its.fill("#ordinal", "90");
        its.fill("#link", "https://esimerkki.example/vahinko");
        admin.stopWithPicture("channel");
        admin.tabTo("#store");
        admin.leave(() -> its.keyboard().press("Enter"));
        assertThat(admin.at()).isEqualTo("/organisation/channels?done=STORED");
        assertThat(its.textContent("main")).contains(language.equals("fi") ? "Potilasvahinko" : "Patientskada");
        Visitor anybody = visitor(List.of(Look.USUAL));
        assertThat(anybody.page().textContent("main")).as("the first page").contains("Potilasvahinko");
        assertThat(laws.faults()).isEmpty();
    }

    private void theListLeadsToTheCheck() {
        coordinator.go("/handling/checks");
        coordinator.stopWithPicture("checks");
        coordinator.go("/report/" + number);
        coordinator.leave(() -> page.click("[aria-labelledby=check] a"));
        assertThat(coordinator.at()).isEqualTo("/handling/check?number=" + number);
        coordinator.stopWithPicture("check");
    }

    private void theNameIsTakenOut() {
        assertThat(page.textContent("#personal + p + form")).contains(NAME);
        coordinator.ask(() -> page.locator("[id='mask-form'] .rows li")
                .filter(new Locator.FilterOptions().setHasText(NAME))
                .locator("input[type=submit], button")
                .first()
                .click());
        assertThat(page.inputValue("[id$=':words']")).isEqualTo(NAME);
        coordinator.leave(() -> page.click("[id$=':look']"));
        coordinator.assertFocus("[role=alert]");
        coordinator.stopWithPicture("mask", "#personal");
        coordinator.leave(() -> page.click("[id$=':mask']"));
        assertThat(page.isVisible("[id='mask-form'] .notice.stop"))
                .as("why is not chosen")
                .isTrue();
        page.selectOption("[id$=':reason']", "CLIENT");
        coordinator.leave(() -> page.click("[id$=':mask']"));
        assertThat(coordinator.at()).endsWith("&done=MASKED");
        assertThat(page.content()).doesNotContain(NAME);
        supervisor.go("/report/" + number);
        assertThat(supervisor.page().content()).doesNotContain(NAME);
        page.reload();
        assertThat(coordinator.at()).endsWith("&done=MASKED");
        assertThat(page.locator("[id='mask-form'] ~ ul li").count())
                .as("reloading masks nothing again")
                .isEqualTo(1);
        assertThat(page.locator("#still-held").count()).isZero();
        String masked = coordinator.at();
        coordinator.go(masked + "&issued=99-2026-1,99-2026-12");
        assertThat(page.locator("#still-held a").allTextContents()).containsExactly("99-2026-1", "99-2026-12");
        coordinator.stop("annexes that still hold the words");
        coordinator.go(masked + "&issued=99-2026-1,%20Soita");
        assertThat(page.locator("#still-held").count())
                .as("an address says nothing of its own")
                .isZero();
    }

    private void themesAreMadeClearer() {
        page.selectOption("[id$=':second']", "digital_exclusion");
        coordinator.leave(() -> page.click("[id$=':clarify']"));
        assertThat(coordinator.at()).endsWith("&done=THEMES");
        author.go("/report/" + number);
        assertThat(author.page().textContent("[aria-labelledby=facts]")).contains("oordina");
    }

    private void whatIsSecretNeedsItsLaw() {
        page.check("input[name=publicity][value=SECRET]");
        page.fill("#diary", "EHA/1/2026");
        coordinator.tabTo("#store");
        coordinator.leave(() -> page.keyboard().press("Enter"));
        assertThat(page.getAttribute("#ground", "aria-invalid")).isEqualTo("true");
        assertThat(page.inputValue("#diary")).as("nothing typed is lost").isEqualTo("EHA/1/2026");
        coordinator.stop("record without its law");
        page.fill("#ground", LAW);
        coordinator.tabTo("#store");
        coordinator.leave(() -> page.keyboard().press("Enter"));
        assertThat(coordinator.at()).endsWith("&done=RECORD");
    }

    private void thePrintIsMade() {
        coordinator.leave(() -> page.click("a[href*='/handling/print']"));
        coordinator.stopWithPicture("print");
        page.check("[id='print:pieces:0:withheld'], [id$=':0:withheld']");
        coordinator.leave(() -> page.click("[id$=':make']"));
        coordinator.assertFocus("[role=alert]");
        page.fill("[id='print:ground']", LAW);
        Download paper = page.waitForDownload(() -> page.click("[id$=':make']"));
        assertThat(paper.suggestedFilename()).isEqualTo("havainto-" + number + ".pdf");
        assertThat(paper.path()).satisfies(path -> assertThat(Files.size(path)).isGreaterThan(10_000));
    }

    private void theMatterIsDirectedElsewhere() {
        coordinator.go("/handling/check?number=" + number);
        page.click("details:has([id='wrong-form']) > summary");
        coordinator.leave(() -> page.click("[id$=':mark']"));
        coordinator.assertFocus("[role=alert]");
        coordinator.go("/handling/check?number=" + number);
        page.click("details:has([id='wrong-form']) > summary");
        page.check("[id$=':channel:0']");
        page.fill("[id$=':own']", own);
        coordinator.stopWithPicture("wrong-channel", "#wrong");
        coordinator.leave(() -> page.click("[id$=':mark']"));
        assertThat(coordinator.at()).endsWith("&done=MARKED");
        coordinator.stop("marked");
        author.go("/report/" + number);
        author.stopWithPicture("wrong-channel-author");
        assertThat(author.page().textContent("main")).contains(own);
        assertThat(author.page().locator("[id='wrong-end:end']").count()).isZero();
    }

    private void theDeskEndsItWithOneClick() {
        supervisor.go("/report/" + number);
        supervisor.stop("wrong channel at the desk");
        supervisor.leave(() -> supervisor.page().click("[id='wrong-end:end']"));
        assertThat(supervisor.at()).isEqualTo("/report/" + number + "?done=DECIDE");
        assertThat(supervisor.page().textContent("ol.trail")).contains(own);
    }

    private void theReportIsTicked() {
        coordinator.go("/handling/check?number=" + number);
        coordinator.tabTo("[id$=tick]");
        coordinator.leave(() -> page.keyboard().press("Enter"));
        assertThat(coordinator.at()).endsWith("&done=CHECKED");
        assertThat(page.locator("[id$=tick]").count()).isZero();
    }

    private Visitor visitor(List<Look> ways) {
        return new Visitor(browser.page(), base.toString(), ways, laws);
    }
}
