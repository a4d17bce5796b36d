package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the journey does not pass: the pages for anybody, the homes of the other roles; and what is asked of each page
 * once: its weight, and a skip link that skips.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryPageIT {

    /** Bytes on the wire at a first view, everything that belongs to the page. */
    private static final long MOST_BYTES = 300_000;

    private static final List<String> FOR_ANYBODY = List.of(
            "/",
            "/about/accessibility",
            "/about/privacy",
            "/about/help",
            "/about/problem",
            "/about/missing",
            "/expired");
    private static final List<String> OF_THE_AUTHOR = List.of(
            "/home",
            "/report/form",
            "/report/mine",
            "/report/search?words=asiakas",
            "/notification/mine",
            "/account/absence",
            "/account/password");
    private static final List<String> OF_THE_HANDLER = List.of("/home", "/handling/inbox");
    private static final List<String> OF_THE_COORDINATOR =
            List.of("/annex", "/handling/checks", "/statistics-publishing");
    private static final List<String> OF_THE_PRIVACY_OFFICER = List.of("/home", "/audit");
    private static final List<String> OF_THE_ADMIN = List.of(
            "/home",
            "/handling/routes",
            "/handling/route",
            "/handling/route-proof",
            "/notification/outbox",
            "/account/people",
            "/account/person",
            "/organisation/units",
            "/organisation/unit",
            "/organisation/bodies",
            "/organisation/body",
            "/organisation/themes",
            "/organisation/theme",
            "/organisation/texts",
            "/organisation/texts?key=PRIVACY_NOTICE",
            "/organisation/channels",
            "/organisation/channel");
    private static final List<String> OF_THE_BODY = List.of("/home", "/board/meetings", "/annex", "/statistics");
    private static final List<String> OTHER_ROLES = List.of("secretary", "privacy", "admin");

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL base;

    private final PageLaws laws = new PageLaws();

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void thePagesForAnybodyKeepTheLaws(String language) {
        Look look = Look.USUAL.in(language);
        List<Look> looks = language.equals("fi") ? look.everyWay() : List.of(look);
        Visitor visitor = new Visitor(browser.page(), base.toString(), looks, laws);
        for (String path : FOR_ANYBODY) {
            visitor.go(path);
            visitor.stop(path);
        }
        assertThat(laws.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void theHomesOfTheOtherRolesKeepTheLaws(String language) {
        Look look = Look.USUAL.in(language);
        for (String role : OTHER_ROLES) {
            visitor(List.of(look.inDark())).signIn(role).stop("home of " + role);
        }
        assertThat(laws.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void thePagesOfOnesOwnAccountKeepTheLaws(String language) {
        Visitor anybody = visitor(List.of(Look.USUAL.in(language).inDark(), Look.USUAL.in(language)))
                .signIn("member");
        for (String path : List.of("/account/absence", "/account/password")) {
            anybody.go(path);
            anybody.stop(path);
        }
        assertThat(laws.faults()).isEmpty();
    }

    /** In Finnish by day and by night, wide and narrow; in the others once. */
    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void thePagesOfAdministratorsKeepTheLaws(String language) {
        Look look = Look.USUAL.in(language);
        Visitor admin =
                visitor(language.equals("fi") ? look.everyWay() : List.of(look)).signIn("admin");
        OF_THE_ADMIN.forEach(path -> {
            admin.go(path);
            admin.stop(path);
        });
        for (String list : List.of("/account/people", "/organisation/units", "/organisation/bodies")) {
            admin.go(list);
            admin.leave(() -> admin.page().click(".rows a.title >> nth=0"));
            admin.stop("first of " + list);
        }
        admin.go("/account/people");
        admin.stopWithPicture("people");
        admin.go("/organisation/units");
        admin.stopWithPicture("units");
        admin.go("/handling/route");
        admin.tabTo("#store");
        admin.leave(() -> admin.page().keyboard().press("Enter"));
        admin.assertFocus("#problems [role=alert]");
        admin.stopWithPicture("route");
        admin.go("/handling/route-proof");
        admin.stopWithPicture("route-proof");
        admin.go("/notification/outbox");
        admin.stopWithPicture("outbox");
        assertThat(laws.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void theSearchKeepsTheLaws(String language) {
        Look look = Look.USUAL.in(language);
        Visitor reader =
                visitor(language.equals("fi") ? look.everyWay() : List.of(look)).signIn("coordinator");
        for (String query : List.of("", "?words=asiakas", "?words=%3F%21", "?words=eiole+tallaista")) {
            reader.go("/report/search" + query);
            reader.stop("search " + query);
        }
        reader.go("/report/search?words=asiakas");
        assertThat(reader.page().locator(".rows mark").count()).isPositive();
        reader.stop("search with marks");
        assertThat(laws.faults()).isEmpty();
    }

    @Test
    void noPageIsHeavierThanAPhoneLikes() {
        SoftAssertions soft = new SoftAssertions();
        Visitor anybody = visitor(List.of(Look.USUAL));
        weigh(anybody, FOR_ANYBODY, soft);
        weigh(visitor(List.of(Look.USUAL)).signIn("submitter"), OF_THE_AUTHOR, soft);
        weigh(visitor(List.of(Look.USUAL)).signIn("coordinator"), OF_THE_COORDINATOR, soft);
        weigh(visitor(List.of(Look.USUAL)).signIn("admin"), OF_THE_ADMIN, soft);
        weigh(visitor(List.of(Look.USUAL)).signIn("secretary"), OF_THE_BODY, soft);
        weigh(visitor(List.of(Look.USUAL)).signIn("privacy"), OF_THE_PRIVACY_OFFICER, soft);
        Visitor handler = visitor(List.of(Look.USUAL)).signIn("supervisor");
        weigh(handler, OF_THE_HANDLER, soft);
        weigh(handler, List.of(firstReport(handler)), soft);
        soft.assertAll();
    }

    @Test
    void theSkipLinkSkips() {
        skip(visitor(List.of(Look.USUAL)), FOR_ANYBODY);
        skip(visitor(List.of(Look.USUAL)).signIn("submitter"), OF_THE_AUTHOR);
        skip(visitor(List.of(Look.USUAL)).signIn("coordinator"), OF_THE_COORDINATOR);
        skip(visitor(List.of(Look.USUAL)).signIn("admin"), OF_THE_ADMIN);
        skip(visitor(List.of(Look.USUAL)).signIn("member"), OF_THE_BODY);
        skip(visitor(List.of(Look.USUAL)).signIn("privacy"), OF_THE_PRIVACY_OFFICER);
        Visitor handler = visitor(List.of(Look.USUAL)).signIn("supervisor");
        skip(handler, OF_THE_HANDLER);
        skip(handler, List.of(firstReport(handler)));
    }

    private Visitor visitor(List<Look> looks) {
        return new Visitor(browser.page(), base.toString(), looks, laws);
    }

    private static String firstReport(Visitor handler) {
        handler.go("/handling/inbox");
        return handler.page().getAttribute("table.worklist a.title", "href");
    }

    private static void weigh(Visitor visitor, List<String> paths, SoftAssertions soft) {
        Weight weight = new Weight(visitor.page());
        for (String path : paths) {
            soft.assertThat(weight.of(() -> visitor.go(path))).as(path).isBetween(1L, MOST_BYTES);
        }
    }

    private static void skip(Visitor visitor, List<String> paths) {
        Page page = visitor.page();
        for (String path : paths) {
            visitor.go(path);
            page.keyboard().press("Tab");
            visitor.assertFocus("a.skip");
            assertThat(page.locator("a.skip").boundingBox().y)
                    .as("%s shows it", path)
                    .isNotNegative();
            page.keyboard().press("Enter");
            visitor.assertFocus("main");
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate("document.activeElement.closest('main, footer') !== null"))
                    .as("%s goes on in its main part", path)
                    .isTrue();
        }
    }
}
