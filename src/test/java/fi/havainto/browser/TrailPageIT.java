package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The privacy officer finds a line, is told what was typed wrongly, and has the trail verified, by keyboard alone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TrailPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL base;

    private final PageLaws laws = new PageLaws();

    /** In Finnish by day and by night, wide and narrow; in the others once. */
    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void theTrailIsReadAndVerified(String language) {
        Look look = Look.USUAL.in(language);
        List<Look> looks = language.equals("fi") ? look.everyWay() : List.of(look);
        Visitor officer = new Visitor(browser.page(), base.toString(), looks, laws).signIn("privacy");
        Page page = officer.page();
        officer.stop("home of the privacy officer");
        officer.go("/audit");
        officer.stopWithPicture("audit");
        officer.tabTo("#person");
        page.keyboard().type("seven");
        officer.leave(() -> page.keyboard().press("Enter"));
        assertThat(page.inputValue("#person")).isEqualTo("seven");
        assertThat(page.getAttribute("#person", "aria-describedby")).isEqualTo("person-error");
        officer.stop("audit, typed wrongly");
        officer.go("/audit?action=SIGNED_IN");
        assertThat(page.locator("table.lines tbody tr").count()).isPositive();
        officer.tabTo("table.lines a.tap");
        officer.leave(() -> page.keyboard().press("Enter"));
        assertThat(page.url()).contains("action=SIGNED_IN").contains("person=");
        officer.go("/audit?report=2026-999999");
        officer.stop("audit, nothing found");
        officer.go("/audit");
        officer.tabTo("#verify-form\\:verify, #verify");
        officer.leave(() -> page.keyboard().press("Enter"));
        assertThat(page.url()).endsWith("/audit?done=verified");
        assertThat(page.locator("[role=status]").innerText()).isNotBlank();
        officer.stop("audit, verified");
        assertThat(laws.faults()).isEmpty();
    }
}
