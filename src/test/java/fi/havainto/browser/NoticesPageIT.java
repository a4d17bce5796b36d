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

/** A notice comes to a desk, is seen in the frame, and is read once its report has been on the screen. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NoticesPageIT {

    private static final String COUNT = ".bell .count";

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL base;

    private final PageLaws laws = new PageLaws();

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void aNoticeIsReadByOpeningItsReportAndTheRestByOneButton(String language) {
        Look look = Look.USUAL.in(language);
        List<Look> looks =
                language.equals("fi") ? look.everyWay() : List.of(look.narrow().inDark());
        Visitor author = visitor(List.of(look)).signIn("submitter");
        String number = new Writing(author, Story.in(language))
                .reportOfThree(Ways.in(language).forCounty());
        Visitor reader = visitor(looks).signIn("supervisor");
        Page page = reader.page();
        reader.go("/notification/mine");
        reader.stopWithPicture("notices");
        assertThat(page.locator(".notices li").first().textContent()).contains(number);
        assertThat(page.locator(".notices li").first().getAttribute("class")).isEqualTo("unread");
        int unread = unread(page);
        reader.ask(() -> reader.leave(() -> page.click(".notices li:first-child a.title")));
        assertThat(reader.at()).isEqualTo("/report/" + number);
        reader.go("/notification/mine");
        assertThat(page.locator(".notices li").first().getAttribute("class")).isEqualTo("read");
        assertThat(unread(page)).as("one act of three proposals").isEqualTo(unread - 1);
        if (unread > 1) {
            reader.tabTo("[id='all:read']");
            reader.leave(() -> page.keyboard().press("Enter"));
        }
        assertThat(page.locator(COUNT).count()).isZero();
        assertThat(page.locator(".notices .unread").count()).isZero();
        reader.stop("read notices");
        assertThat(laws.faults()).isEmpty();
    }

    private static int unread(Page page) {
        return page.locator(COUNT).count() == 0
                ? 0
                : Integer.parseInt(page.textContent(COUNT).replaceAll("\\D", ""));
    }

    private Visitor visitor(List<Look> looks) {
        return new Visitor(browser.page(), base.toString(), looks, laws);
    }
}
