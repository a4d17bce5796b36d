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

/** What happens to people in between: two tabs, a session that ends in mid-sentence, another language, the way out. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SessionPageIT {

    private static final int NOT_FOUND = 404;
    private static final String TITLE = "#title";
    private static final String SEEN = "#phenomenon";
    private static final String SCRIPT = "<script>document.title = 'taken over'</script> & <b>";

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL base;

    private final PageLaws laws = new PageLaws();

    @Test
    void aSecondTabNeverOverwritesTheFirst() {
        Visitor first = visitor().signIn("submitter2");
        first.go("/report/form");
        first.typeAndSave(TITLE, "Ensimmäisen ikkunan otsikko");
        Visitor second = beside(first);
        second.go(first.at());
        first.typeAndSave(SEEN, "Ensimmäisen ikkunan havainto");
        second.typeAndSave(SEEN, "Toisen ikkunan havainto");
        assertThat(second.page().isVisible("#saved .saved.not"))
                .as("the second tab says that it did not save")
                .isTrue();
        assertThat(second.page().inputValue(SEEN)).isEqualTo("Toisen ikkunan havainto");
        second.page().reload();
        assertThat(second.page().inputValue(SEEN)).isEqualTo("Ensimmäisen ikkunan havainto");
        second.typeAndSave(SEEN, "Kummankin ikkunan havainto");
        first.page().reload();
        assertThat(first.page().inputValue(SEEN)).isEqualTo("Kummankin ikkunan havainto");
    }

    @Test
    void aSessionThatEndsInMidSentenceLeadsBackToTheDraft() {
        Visitor author = visitor().signIn("submitter2");
        Page page = author.page();
        author.go("/report/form");
        String form = author.at();
        author.typeAndSave(TITLE, "Tallennettu ennen katkosta");
        author.leave(() -> {
            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
            page.focus(SEEN);
            page.keyboard().insertText("Kesken jää");
        });
        assertThat(author.at()).startsWith("/expired");
        author.stop("expired session");
        author.leave(() -> page.click("main a.button"));
        author.leave(() -> author.enter("submitter2", Visitor.PASSWORD));
        assertThat(author.at()).isEqualTo(form);
        assertThat(page.inputValue(TITLE)).isEqualTo("Tallennettu ennen katkosta");
        assertThat(page.inputValue(SEEN)).as("the words of the break").isEqualTo("Kesken jää");
        assertThat(laws.faults()).isEmpty();
    }

    @Test
    void theWayOutIsAPost() {
        Visitor visitor = visitor().signIn("submitter");
        Page page = visitor.page();
        assertThat(visitor.go("/sign-out").status()).isEqualTo(NOT_FOUND);
        assertThat(browser.takeComplaints()).hasSize(1).allMatch(complaint -> complaint.contains("404"));
        visitor.go("/home");
        assertThat(visitor.at()).as("a link signs nobody out").isEqualTo("/home");
        page.click("details.menu summary");
        visitor.leave(() -> page.click("form[action$='/sign-out'] button"));
        assertThat(visitor.at()).isEqualTo("/");
        page.goBack();
        visitor.go("/home");
        assertThat(visitor.at()).isEqualTo("/");
    }

    @Test
    void anotherLanguageIsTheSamePage() {
        Visitor visitor = visitor().signIn("supervisor");
        Page page = visitor.page();
        visitor.go("/handling/inbox?words=2026&page=1");
        String number = page.textContent("table.worklist .meta span");
        for (String language : List.of("sv", "en", "fi")) {
            page.click("details.menu summary");
            visitor.leave(() -> page.click("details.menu a[hreflang=" + language + "]"));
            assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
            assertThat(visitor.at()).startsWith("/handling/inbox").contains("words=2026");
            assertThat(page.textContent("table.worklist .meta span")).isEqualTo(number);
        }
    }

    @Test
    void whatLooksLikeAScriptIsText() {
        Visitor author = visitor().signIn("submitter");
        Writing writing = new Writing(author, Story.in("fi").titled(SCRIPT));
        String number = writing.shortReport();
        author.go("/report/" + number);
        assertThat(author.page().textContent("h1")).isEqualTo(SCRIPT);
        author.go("/report/mine");
        assertThat(author.page().textContent("main a.title[href$='" + number + "']"))
                .isEqualTo(SCRIPT);
        Visitor supervisor = visitor().signIn("supervisor");
        supervisor.go("/handling/inbox?words=" + number);
        assertThat(supervisor.page().textContent("table.worklist a.title")).isEqualTo(SCRIPT);
        supervisor.go("/report/" + number);
        assertThat(supervisor.page().title()).contains(number).doesNotContain("taken over");
    }

    private Visitor visitor() {
        return new Visitor(browser.page(), base.toString(), List.of(Look.USUAL), laws);
    }

    /** The same person in another tab. */
    private Visitor beside(Visitor other) {
        return new Visitor(other.page().context().newPage(), base.toString(), List.of(Look.USUAL), laws);
    }
}
