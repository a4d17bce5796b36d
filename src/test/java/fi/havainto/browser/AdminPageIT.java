package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators do in the browser, and what everybody does with their own account. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AdminPageIT {

    private static final String PASSWORD = "neljä sanaa ilman sääntöjä";

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL base;

    private final PageLaws laws = new PageLaws();
    private String language = "fi";

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv"})
    void somebodyNewIsAddedAndComesIn(String spoken) {
        language = spoken;
        Visitor admin = visitor().signIn("admin");
        admin.go("/account/person");
        Page page = admin.page();
        admin.leave(() -> page.click("#store"));
        assertThat(page.locator("#username-error").innerText()).isNotBlank();
        assertThat(page.locator("#name").getAttribute("aria-invalid")).isEqualTo("true");
        admin.assertFocus("#problems [role=alert]");
        admin.stop("person with errors");
        String username = "uusi." + System.nanoTime();
        page.fill("#username", username);
        page.fill("#name", "Uusi Käyttäjä");
        page.fill("#title-fi", "sosiaalityöntekijä");
        page.fill("#title-sv", "socialarbetare");
        page.selectOption("#unit", new SelectOption().setIndex(1));
        admin.leave(() -> page.click("#store"));
        assertThat(admin.at()).contains("done=ADDED");
        page.click("details.more > summary");
        admin.leave(() -> page.click("#add-role"));
        assertThat(page.locator("#role-error").innerText()).isNotBlank();
        page.selectOption("#role", "SUBMITTER");
        page.selectOption("#role-unit", new SelectOption().setIndex(1));
        admin.leave(() -> page.click("#add-role"));
        assertThat(admin.at()).contains("done=ROLE_ADDED");
        admin.leave(() -> page.click("#make-password"));
        String once = page.innerText("code.once");
        admin.stopWithPicture("person");
        page.navigate(page.url());
        assertThat(page.locator("code.once").count()).as("shown once").isZero();
        comesInAndChoosesAnother(username, once);
        admin.go("/account/people?words=" + username);
        assertThat(page.locator(".rows > li").count()).isEqualTo(1);
        admin.stop("people found");
        leavesAndStaysAfterAll(admin);
        assertThat(laws.faults()).isEmpty();
    }

    private static void leavesAndStaysAfterAll(Visitor admin) {
        Page page = admin.page();
        admin.leave(() -> page.click(".rows > li a"));
        assertThat(page.locator("#cancel-leaving").count()).isZero();
        admin.leave(() -> page.click("#leave"));
        assertThat(page.isVisible(".wrong #last-day[aria-invalid=true]"))
                .as("nobody leaves by one click")
                .isTrue();
        page.fill("#last-day", LocalDate.now(Clock.ZONE).toString());
        admin.leave(() -> page.click("#leave"));
        assertThat(admin.at()).contains("done=LEAVING");
        admin.stop("person who leaves");
        admin.leave(() -> page.click("#cancel-leaving"));
        assertThat(admin.at()).contains("done=STAYING");
        assertThat(page.locator("#cancel-leaving").count()).isZero();
    }

    private void comesInAndChoosesAnother(String username, String once) {
        Visitor newcomer = visitor();
        Page page = newcomer.page();
        newcomer.go("/");
        newcomer.leave(() -> newcomer.enter(username, once));
        assertThat(newcomer.at()).isEqualTo("/account/password");
        newcomer.go("/home");
        assertThat(newcomer.at()).as("nothing else before").isEqualTo("/account/password");
        page.fill("#current", once);
        page.fill("#new-password", "lyhyt");
        page.fill("#again", "lyhyt");
        newcomer.leave(() -> page.click("#store"));
        assertThat(page.locator("#new-password-error").innerText()).contains("12");
        newcomer.stop("password with an error");
        page.fill("#current", once);
        page.fill("#new-password", PASSWORD);
        page.fill("#again", PASSWORD);
        newcomer.leave(() -> page.click("#store"));
        assertThat(newcomer.at()).isEqualTo("/account/password?done=CHANGED");
        newcomer.go("/home");
        assertThat(newcomer.at()).isEqualTo("/home");
        Visitor elsewhere = visitor();
        elsewhere.go("/");
        elsewhere.leave(() -> elsewhere.enter(username, PASSWORD));
        assertThat(elsewhere.at()).isEqualTo("/home");
        changes(newcomer);
        elsewhere.go("/home");
        assertThat(elsewhere.at())
                .as("a session from before the change is over")
                .isEqualTo("/");
    }

    private static void changes(Visitor newcomer) {
        newcomer.go("/account/password");
        newcomer.page().fill("#current", PASSWORD);
        newcomer.page().fill("#new-password", PASSWORD + "!");
        newcomer.page().fill("#again", PASSWORD + "!");
        newcomer.leave(() -> newcomer.page().click("#store"));
        newcomer.go("/home");
        assertThat(newcomer.at()).isEqualTo("/home");
    }

    /** Two at the same unit: the second is told, keeps what was typed, and can store it. */
    @Test
    void afterAConflictTheFormCanBeStoredAgain() {
        Visitor one = visitor().signIn("admin");
        Visitor other = visitor().signIn("admin");
        one.go("/organisation/unit");
        one.page().selectOption("#parent", new SelectOption().setIndex(1));
        one.page().fill("#name-fi", "Kahden muuttama");
        one.page().fill("#name-sv", "Två ändrar");
        one.page().selectOption("#kind", "TEAM");
        one.leave(() -> one.page().click("#store"));
        String address = one.at().replaceAll("&done=.*", "");
        other.go(address);
        one.page().fill("#name-fi", "Ensin tallennettu");
        one.leave(() -> one.page().click("#store"));
        other.page().fill("#name-fi", "Toisena tallennettu");
        other.leave(() -> other.page().click("#store"));
        assertThat(other.page().locator("#problems").innerText()).contains("Joku muu");
        assertThat(other.page().inputValue("#name-fi")).isEqualTo("Toisena tallennettu");
        other.leave(() -> other.page().click("#store"));
        assertThat(other.at()).contains("done=STORED");
        one.go(address);
        assertThat(one.page().inputValue("#name-fi")).isEqualTo("Toisena tallennettu");
        one.stopWithPicture("unit");
        one.page().fill("#last-day", LocalDate.now(Clock.ZONE).toString());
        one.leave(() -> one.page().click("#end"));
        assertThat(one.at()).contains("done=ENDED");
        assertThat(laws.faults()).isEmpty();
    }

    @Test
    void aCountysTextIsWordsAndLinksAndNothingElse() {
        Visitor admin = visitor().signIn("admin");
        Page page = admin.page();
        write(admin, "Kysy <b>meiltä</b>.\n\nLue https://example.org/tuki.");
        admin.go("/about/help");
        assertThat(page.locator("main").innerText()).contains("Kysy <b>meiltä</b>.");
        assertThat(page.locator("main a[href='https://example.org/tuki']").count())
                .isEqualTo(1);
        admin.stop("help with own words");
        write(admin, "");
        admin.go("/about/help");
        assertThat(page.locator("main").innerText()).doesNotContain("meiltä");
        assertThat(laws.faults()).isEmpty();
    }

    private static void write(Visitor admin, String words) {
        admin.go("/organisation/texts?key=HELP_CONTACT");
        admin.page().fill("#words-fi", words);
        admin.leave(() -> admin.page().click("#store"));
        assertThat(admin.at()).isEqualTo("/organisation/texts?done=STORED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv"})
    void everybodySaysWhenTheyAreAway(String spoken) {
        language = spoken;
        Visitor leader = visitor().signIn("supervisor");
        Page page = leader.page();
        leader.go("/account/absence");
        leader.leave(() -> page.click("#add-absence"));
        assertThat(page.locator("#absence-from-error").innerText()).isNotBlank();
        LocalDate day = LocalDate.now(Clock.ZONE).plusDays(200);
        page.fill("#absence-from", day.toString());
        page.fill("#absence-to", day.toString());
        page.selectOption("#deputy", new SelectOption().setIndex(1));
        leader.leave(() -> page.click("#add-absence"));
        assertThat(leader.at()).isEqualTo("/account/absence?done=ABSENCE_ADDED");
        leader.stopWithPicture("absence");
        leader.leave(() -> page.click("#absences input[type=submit]"));
        assertThat(leader.at()).isEqualTo("/account/absence?done=ABSENCE_ENDED");
        assertThat(page.locator("#absences").count()).isZero();
        assertThat(laws.faults()).isEmpty();
    }

    private Visitor visitor() {
        return new Visitor(
                browser.page(),
                base.toString(),
                List.of(
                        Look.USUAL.in(language),
                        Look.USUAL.in(language).narrow().inDark()),
                laws);
    }
}
