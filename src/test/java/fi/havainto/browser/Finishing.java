package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.havainto.platform.Clock;
import java.time.LocalDate;

/** What whoever answers for an action does with it: notes how it goes, finishes it, and notes what it changed. */
final class Finishing {

    private final Visitor handler;
    private final Page page;
    private final String number;
    private final Ways words;

    Finishing(Visitor handler, String number, Ways words) {
        this.handler = handler;
        this.page = handler.page();
        this.number = number;
        this.words = words;
    }

    void toTheEffect() {
        handler.go("/report/" + number);
        progress();
        finish();
        effect();
    }

    private void progress() {
        open("progress");
        page.fill("[id='progress:words']", words.progress());
        handler.stopWithPicture("action-progress", "details:has([id=progress])");
        send("progress");
        assertThat(handler.at()).isEqualTo("/report/" + number + "?done=PROGRESS");
        assertThat(page.textContent(".doings")).contains(words.progress());
    }

    private void finish() {
        Handling handling = new Handling(handler, number);
        handling.pick("FINISH");
        page.fill("#result", words.result());
        handling.say(words.finished());
        handling.makeAndConfirm("FINISH", words.finished());
        assertThat(page.locator("[id=progress]").count()).isZero();
    }

    /** A day that is yet to come is refused at its field, and what was typed is still there. */
    private void effect() {
        LocalDate today = LocalDate.now(Clock.ZONE);
        open("effect");
        page.fill("[id='effect:seen']", today.plusDays(1).toString());
        page.fill("[id='effect:words']", words.effect());
        send("effect");
        handler.assertFocus("[id='effect:problems'] [role=alert]");
        assertThat(page.isVisible("[id='effect:seen-error']")).isTrue();
        assertThat(page.inputValue("[id='effect:words']"))
                .as("nothing typed is lost")
                .isEqualTo(words.effect());
        handler.stop("refused effect");
        page.fill("[id='effect:seen']", today.toString());
        send("effect");
        assertThat(handler.at()).isEqualTo("/report/" + number + "?done=EFFECT");
    }

    private void open(String form) {
        page.click("details:has([id=" + form + "]) > summary");
    }

    private void send(String form) {
        handler.tabTo("[id='" + form + ":send']");
        handler.leave(() -> page.keyboard().press("Enter"));
    }
}
