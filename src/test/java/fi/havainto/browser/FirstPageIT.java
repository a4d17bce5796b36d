package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The browser reaches the server, and it notices when a page complains. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FirstPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL base;

    @Test
    void theServerAnswersInTheBrowser() {
        Page page = browser.page(Look.USUAL.narrow().inDark().in("sv"));
        page.navigate(base + "health/live");
        assertThat(page.textContent("body")).contains("UP");
        assertThat(page.evaluate("navigator.language")).isEqualTo("sv");
        assertThat(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"))
                .isEqualTo(true);
    }

    @Test
    void whatAPageComplainsOfIsHeard() {
        Page page = browser.page();
        page.navigate(base + "health/live");
        page.evaluate("console.error('something is wrong')");
        page.evaluate("setTimeout(() => { throw new Error('and worse') })");
        page.waitForCondition(() -> browser.complaints() == 2);
        assertThat(String.join(" ", browser.takeComplaints())).contains("something is wrong", "and worse");
    }
}
