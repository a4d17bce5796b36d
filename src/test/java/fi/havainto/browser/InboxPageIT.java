package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URL;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worklist with a pile in it: rows chosen with the keyboard, taken and forwarded at once, views that are kept. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class InboxPageIT {

    private static final String ROWS = "table.worklist tbody tr:not(.group)";
    private static final String CHOSEN = "input[name=chosen]:checked";

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL base;

    private final PageLaws laws = new PageLaws();
    private String mark;
    private Visitor supervisor;
    private Page page;

    private void twoReportsWait(String language) {
        mark = "Pino " + UUID.randomUUID().toString().substring(0, 8);
        Visitor author = visitor(List.of(Look.USUAL)).signIn("submitter");
        new Writing(author, Story.in("fi").titled(mark + " a")).shortReport();
        new Writing(author, Story.in("fi").titled(mark + " b")).shortReport();
        Look look = Look.USUAL.in(language);
        supervisor =
                visitor(language.equals("fi") ? look.everyWay() : List.of(look)).signIn("supervisor");
        page = supervisor.page();
        search("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv"})
    void aPileIsTakenAndForwardedWithTheKeyboard(String language) {
        twoReportsWait(language);
        assertThat(page.isVisible(".bulk")).as("nothing is chosen").isFalse();
        supervisor.tabTo("table.worklist a.title");
        page.keyboard().press("j");
        assertThat(focused()).contains(mark + " b");
        page.keyboard().press("x");
        page.keyboard().press("k");
        assertThat(focused()).contains(mark + " a");
        page.keyboard().press("x");
        assertThat(page.textContent("[data-count=chosen]")).isEqualTo("2");
        supervisor.stopWithPicture("inbox-bulk");
        supervisor.tabTo("#bulk-take");
        supervisor.leave(() -> page.keyboard().press("Enter"));
        assertThat(supervisor.at()).contains("done=TAKE", "moved=2").doesNotContain("left=");
        assertThat(page.textContent("[role=status]")).contains("2");
        supervisor.stop("taken");
        forwardBoth();
    }

    private void forwardBoth() {
        search("");
        page.check("[data-pick=all]");
        supervisor.leave(() -> page.click("#bulk-ask"));
        assertThat(page.locator(CHOSEN).count()).isEqualTo(2);
        supervisor.stopWithPicture("inbox-forward");
        supervisor.tabTo("#bulk-forward");
        supervisor.leave(() -> page.keyboard().press("Enter"));
        supervisor.assertFocus("[id$=problems] [role=alert]");
        assertThat(page.isVisible("#bulk-words-error")).isTrue();
        assertThat(page.locator(CHOSEN).count())
                .as("a problem takes no choice away")
                .isEqualTo(2);
        page.fill("#bulk-words", "Asia kuuluu palvelualueelle. ÁŊŠ 🌲 <b>");
        supervisor.leave(() -> page.click("#bulk-forward"));
        assertThat(page.isVisible("#target-error")).isTrue();
        assertThat(page.inputValue("#bulk-words")).contains("ÁŊŠ 🌲 <b>");
        page.selectOption("#target", new SelectOption().setIndex(1));
        supervisor.leave(() -> page.click("#bulk-forward"));
        assertThat(supervisor.at()).contains("done=FORWARD", "moved=2");
        supervisor.leave(page::reload);
        assertThat(page.locator(ROWS).count())
                .as("a reload repeats nothing and nothing is left here")
                .isZero();
        assertThat(laws.faults()).isEmpty();
    }

    @Test
    void whatSomebodyElseMovedIsLeftAloneAndTold() {
        twoReportsWait("fi");
        Visitor elsewhere = new Visitor(page.context().newPage(), base.toString(), List.of(Look.USUAL), laws);
        elsewhere.go("/handling/inbox?words=" + mark.replace(" ", "+"));
        elsewhere.page().check("[data-pick=all]");
        page.check(ROWS + " >> nth=0 >> input[name=chosen]");
        supervisor.leave(() -> page.click("#bulk-take"));
        elsewhere.leave(() -> elsewhere.page().click("#bulk-take"));
        assertThat(elsewhere.at()).contains("moved=1", "left=");
        assertThat(elsewhere.page().locator(".notice a[href*='/report/']").count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv"})
    void aViewIsKeptUnderANameAndForgotten(String language) {
        twoReportsWait(language);
        search("&taken=nobody");
        page.click("details.more summary");
        supervisor.leave(() -> page.click("[id$=keep]"));
        assertThat(page.isVisible("[id$=view-name-error]")).isTrue();
        page.fill("[id$=view-name]", mark);
        supervisor.leave(() -> page.click("[id$=keep]"));
        assertThat(page.getAttribute(".saved a[aria-current=page]", "href")).contains("taken=nobody");
        supervisor.stopWithPicture("inbox-saved");
        supervisor.go("/handling/inbox");
        supervisor.leave(() -> page.click(".saved a:has-text('" + mark + "')"));
        assertThat(page.locator(ROWS).count()).isEqualTo(2);
        supervisor.leave(() -> page.click("#forget"));
        assertThat(page.locator(".saved a:has-text('" + mark + "')").count()).isZero();
        assertThat(laws.faults()).isEmpty();
    }

    private void search(String more) {
        supervisor.go("/handling/inbox?words=" + mark.replace(" ", "+") + more);
        assertThat(page.locator(ROWS).count()).isEqualTo(2);
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.textContent");
    }

    private Visitor visitor(List<Look> looks) {
        return new Visitor(browser.page(), base.toString(), looks, laws);
    }
}
