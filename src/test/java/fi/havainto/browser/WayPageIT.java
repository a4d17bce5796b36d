package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.havainto.platform.Clock;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole way of three proposals: one is asked about, answered and noted by the supervisor, one goes to Kela, one to a
 * board, whose ruling is contested and answered on the next rung. Then the report closes by itself, its way is complete,
 * and nobody above the first desk has seen who wrote it.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WayPageIT {

    private static final String AUTHOR = "Aino Esimerkki";

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL base;

    private final PageLaws laws = new PageLaws();
    private Story story;
    private Ways words;
    private List<Look> looks;
    private Visitor author;
    private Visitor supervisor;
    private Visitor manager;
    private Visitor coordinator;
    private Visitor secretary;
    private String number;
    private String meeting;

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv"})
    void threeProposalsThreeDesks(String language) {
        story = Story.in(language);
        words = Ways.in(language);
        Look look = Look.USUAL.in(language);
        looks = language.equals("fi") ? List.of(look, look.narrow().inDark()) : List.of(look);
        author = visitor().signIn("submitter");
        number = new Writing(author, story).reportOfThree(words.forCounty());
        theSupervisorAsks();
        theAuthorAnswers();
        theSupervisorNotesOneAndForwardsTwo();
        theCoordinatorTicks();
        theSecretaryAddsAMeeting();
        theManagerPutsOneOnTheAgendaAndSendsOneToKela();
        theSecretaryRulesAndReleases();
        theAuthorContests();
        theNextRungAnswers();
        new Finishing(manager, number, words).toTheEffect();
        theReportIsClosedAndItsWayComplete();
        aMemberSeesTheRulingAndNobodyBehindIt();
        assertThat(laws.faults()).isEmpty();
    }

    private Visitor visitor() {
        return new Visitor(browser.page(), base.toString(), looks, laws);
    }

    private void theSupervisorAsks() {
        supervisor = visitor().signIn("supervisor");
        Handling handling = new Handling(supervisor, number);
        handling.find();
        assertThat(supervisor.page().textContent("main"))
                .as("the first desk sees the name")
                .contains(AUTHOR);
        handling.take();
        handling.chooseOnly(1);
        handling.pick("ASK");
        handling.say(words.question());
        supervisor.stopWithPicture("ask", "#move");
        handling.make("ASK");
        supervisor.stop("asked report");
    }

    private void theAuthorAnswers() {
        Page page = author.page();
        author.go("/home");
        author.stopWithPicture("home-question");
        author.leave(() -> page.click("[aria-labelledby=questions] a.button"));
        assertThat(page.textContent("[id=question]")).contains(words.question());
        author.tabTo("[id$=answer-question]");
        author.leave(() -> page.keyboard().press("Enter"));
        author.assertFocus("[id$=problems] [role=alert]");
        author.tabTo("[id$=answer-words]");
        page.keyboard().insertText(words.answer());
        author.stopWithPicture("question", "[id=question]");
        author.tabTo("[id$=answer-question]");
        author.leave(() -> page.keyboard().press("Enter"));
        assertThat(author.at()).isEqualTo("/report/" + number + "?done=ANSWER");
        assertThat(page.textContent("ol.trail")).contains(words.question(), words.answer());
    }

    private void theSupervisorNotesOneAndForwardsTwo() {
        supervisor.go("/report/" + number);
        Handling handling = new Handling(supervisor, number);
        handling.chooseOnly(1);
        handling.decideAs("NOTED");
        handling.say(words.noted());
        handling.makeAndConfirm("DECIDE", words.noted());
        handling.chooseOnly(1, 2);
        handling.forwardTo("MANAGER");
        handling.say(story.passedOn());
        handling.make("FORWARD");
    }

    private void theCoordinatorTicks() {
        coordinator = visitor().signIn("coordinator");
        coordinator.go("/report/" + number);
        assertNameless(coordinator);
        coordinator.tabTo("[id$=tick]");
        coordinator.leave(() -> coordinator.page().keyboard().press("Enter"));
        assertThat(coordinator.at()).isEqualTo("/report/" + number + "?done=CHECKED");
    }

    private void theSecretaryAddsAMeeting() {
        secretary = visitor().signIn("secretary").stop("home of the secretary");
        Page page = secretary.page();
        secretary.go("/board/meetings");
        secretary.tabTo("details summary:not(.menu-button)");
        page.keyboard().press("Enter");
        page.fill("#day", LocalDate.now(Clock.ZONE).toString());
        secretary.stop("meetings");
        secretary.tabTo("#add-meeting");
        secretary.leave(() -> page.keyboard().press("Enter"));
        assertThat(secretary.at()).startsWith("/board/meeting/");
        meeting = secretary.stop("empty meeting").at();
    }

    private void theManagerPutsOneOnTheAgendaAndSendsOneToKela() {
        manager = visitor().signIn("manager");
        Handling handling = new Handling(manager, number);
        handling.find();
        assertNameless(manager);
        handling.take();
        handling.chooseOnly(2);
        handling.pick("PUT_ON_AGENDA");
        String place = "#place option[value=m" + meeting.replaceAll("\\D", "") + "]";
        manager.tabTo("#place");
        manager.arrowTo(place);
        manager.stopWithPicture("agenda", "#move");
        handling.make("PUT_ON_AGENDA");
        handling.decideAs("TRANSFERRED");
        handling.say(story.transferred());
        manager.page().fill("#responsible", story.responsible());
        manager.page().fill("#due", Story.due().toString());
        handling.make("DECIDE");
    }

    private void theSecretaryRulesAndReleases() {
        Page page = secretary.page();
        secretary.go(meeting);
        assertThat(page.textContent("[id=item-form]")).contains(words.forCounty(), number);
        assertNameless(secretary);
        page.fill("[id$=section]", "§ 84");
        secretary.tabTo("input[name$=ruling-outcome]");
        page.keyboard().press("Space");
        secretary.arrowTo("input[name$=ruling-outcome][value=REJECTED]");
        secretary.tabTo("[id$=reason]");
        page.keyboard().insertText(words.ruling());
        secretary.stopWithPicture("meeting");
        page.fill("[id$=reason]", words.ruling() + " 131052-308T");
        secretary.leave(() -> page.click("[id$=store]"));
        assertThat(page.inputValue(".wrong [id$=reason][aria-invalid=true]")).endsWith("131052-308T");
        secretary.stop("a stopped passage stands at its proposal");
        page.fill("[id$=reason]", words.ruling());
        secretary.tabTo("[id$=store]");
        secretary.leave(() -> page.keyboard().press("Enter"));
        assertThat(secretary.at()).endsWith("done=STORED");
        secretary.tabTo("#ask-release");
        secretary.leave(() -> page.keyboard().press("Enter"));
        secretary.assertFocus("[role=alert]");
        secretary.stopWithPicture("release", "[id=release]");
        secretary.tabTo("#do-release");
        secretary.leave(() -> page.keyboard().press("Enter"));
        assertThat(secretary.at()).endsWith("done=RELEASED");
        secretary.stop("released meeting");
    }

    private void theAuthorContests() {
        Page page = author.page();
        author.go("/report/" + number);
        assertThat(page.textContent("main")).contains(words.ruling(), "§ 84");
        page.click("details:has([id=contest]) > summary");
        page.locator("[id=contest] label", new Page.LocatorOptions().setHasText(words.forCounty()))
                .click();
        page.fill("[id$=contest-words]", words.contest());
        author.stopWithPicture("contest", "details:has([id=contest])");
        author.tabTo("[id$=contest-do]");
        author.leave(() -> page.keyboard().press("Enter"));
        assertThat(author.at()).isEqualTo("/report/" + number + "?done=CONTEST");
    }

    private void theNextRungAnswers() {
        coordinator.go("/home");
        Handling handling = new Handling(coordinator, number);
        handling.find();
        handling.take();
        handling.decideAs("NOTED");
        handling.say(words.summary());
        handling.makeAndConfirm("DECIDE", words.summary());
        assertNameless(coordinator);
    }

    private void theReportIsClosedAndItsWayComplete() {
        Page page = author.page();
        author.go("/report/" + number);
        author.stopWithPicture("way", ".proposals");
        author.stopWithPicture("action-effect", ".doings");
        assertThat(page.textContent(".doings")).contains(words.progress(), words.effect());
        assertThat(page.textContent(".page-head")).contains(words.closed());
        assertThat(page.textContent("ol.trail"))
                .contains(words.question(), words.answer(), words.noted(), story.passedOn(), story.transferred())
                .contains(words.ruling(), words.contest(), words.summary(), words.finished(), words.effect());
        assertThat(page.locator(".proposals .route").count()).isEqualTo(3);
        assertThat(page.locator(".proposals .route").nth(2).textContent()).contains(words.contested());
    }

    private void aMemberSeesTheRulingAndNobodyBehindIt() {
        Visitor member = visitor().signIn("member").stop("home of the member");
        member.go(meeting);
        member.stopWithPicture("meeting-member");
        String page = member.page().content();
        assertThat(page).contains(words.forCounty(), words.ruling(), "§ 84");
        assertThat(page).doesNotContain(number, AUTHOR, "submitter", "Rannikon", "Kustens", story.title());
    }

    private static void assertNameless(Visitor reader) {
        assertThat(reader.page().content()).as("who wrote it").doesNotContain(AUTHOR);
    }
}
