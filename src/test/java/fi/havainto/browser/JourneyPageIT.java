package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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

/**
 * The main job from the sign-in to the answered feedback, in each language, with the laws of every page checked on the
 * way: in Finnish in every look, in the others in one. It takes the pictures of the guide too, see {@link Pictures}.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class JourneyPageIT {

    private static final int NOT_FOUND = 404;

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL base;

    private final PageLaws laws = new PageLaws();
    private Story story;
    private List<Look> looks;
    private Visitor author;
    private String number;

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void theMainJob(String language) {
        story = Story.in(language);
        looks = looks(language);
        author = visitor();
        comesIn();
        number = new Writing(author, story).report();
        theSupervisorDecidesOneAndForwardsTheOther();
        theManagerDecidesTheOther();
        theAuthorReadsAndAnswers();
        aMemberSeesNothingOfIt();
        assertThat(laws.faults()).isEmpty();
    }

    private static List<Look> looks(String language) {
        Look look = Look.USUAL.in(language);
        return switch (language) {
            case "fi" -> look.everyWay();
            case "sv" -> List.of(look);
            default -> List.of(look.inDark());
        };
    }

    private Visitor visitor() {
        return new Visitor(browser.page(), base.toString(), looks, laws);
    }

    private void comesIn() {
        Page page = author.page();
        author.stopWithPicture("sign-in");
        author.leave(() -> author.enter("submitter", "not this one"));
        assertThat(author.at()).isEqualTo("/");
        author.assertFocus("#problems [role=alert], [id$=problems] [role=alert]");
        assertThat(page.inputValue("#username")).isEqualTo("submitter");
        author.stop("refused sign-in");
        author.leave(() -> author.enter("submitter", Visitor.PASSWORD));
        assertThat(author.at()).isEqualTo("/home");
        author.stop("home of the submitter");
    }

    private void theSupervisorDecidesOneAndForwardsTheOther() {
        Visitor supervisor = visitor().signIn("supervisor").stop("home of the supervisor");
        supervisor.go("/handling/inbox");
        supervisor.stopWithPicture("inbox");
        Handling handling = new Handling(supervisor, number);
        handling.find();
        supervisor.stop("report to take");
        handling.take();
        handling.chooseOnly(1);
        handling.decideAs("ACCEPTED");
        handling.say(story.accepted());
        supervisor.stopWithPicture("move", "#move");
        handling.make("DECIDE");
        supervisor.stop("decided report");
        handling.chooseOnly(2);
        handling.forwardTo("MANAGER");
        handling.say(story.passedOn());
        supervisor.stop("report to forward");
        handling.make("FORWARD");
    }

    private void theManagerDecidesTheOther() {
        Visitor manager = visitor().signIn("manager").stop("home of the manager");
        Handling handling = new Handling(manager, number);
        handling.find();
        handling.take();
        handling.decideAs("TRANSFERRED");
        handling.say(story.transferred());
        manager.page().fill("#responsible", story.responsible());
        manager.page().fill("#due", Story.due().toString());
        manager.stop("report to transfer");
        handling.make("DECIDE");
    }

    private void theAuthorReadsAndAnswers() {
        Page page = author.page();
        author.go("/notification/mine");
        author.stopWithPicture("notices-author");
        author.go("/home");
        author.stopWithPicture("home-submitter");
        author.leave(() -> page.click("[aria-labelledby=news] a.button"));
        assertThat(author.at()).isEqualTo("/report/" + number);
        assertThat(page.textContent("ol.trail")).contains(story.accepted(), story.passedOn(), story.transferred());
        author.stopWithPicture("feedback", "[id=answer]");
        answer(story.accepted(), "ENOUGH", "");
        answer(story.passedOn(), "ENOUGH", "");
        answer(story.transferred(), "NOT_ENOUGH", story.notEnough());
        assertThat(page.locator("[id=answer]").count()).isZero();
        assertThat(page.textContent("ol.trail")).contains(story.notEnough());
        author.go("/report/" + number);
        author.stopWithPicture("report-view");
        author.go("/home");
        assertThat(page.locator("[aria-labelledby=news]", withTitle()).count())
                .as("what was read is no news")
                .isZero();
    }

    private void answer(String feedback, String answer, String why) {
        Page page = author.page();
        Locator form = page.locator("[id=answer]");
        assertThat(form.textContent()).contains(feedback);
        author.tabTo("input[name$=given]");
        page.keyboard().press("Space");
        author.arrowTo("input[name$=given][value=" + answer + "]");
        page.keyboard().press("Tab");
        page.keyboard().insertText(why);
        author.tabTo("[id$=send-answer]");
        author.leave(() -> page.keyboard().press("Enter"));
        assertThat(author.at()).endsWith("?done=ANSWERED");
    }

    private Page.LocatorOptions withTitle() {
        return new Page.LocatorOptions().setHasText(story.title());
    }

    private void aMemberSeesNothingOfIt() {
        Visitor member = visitor().signIn("member").stop("home of the member");
        assertThat(member.go("/report/" + number).status()).isEqualTo(NOT_FOUND);
        member.stop("page that is not there");
        assertThat(browser.takeComplaints()).hasSize(1).allMatch(complaint -> complaint.contains("404"));
    }
}
