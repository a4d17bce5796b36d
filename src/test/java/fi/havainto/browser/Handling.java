package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a handler does with a report: finds it, takes it, and makes moves of its proposals. */
final class Handling {

    private final Visitor handler;
    private final Page page;
    private final String number;

    Handling(Visitor handler, String number) {
        this.handler = handler;
        this.page = handler.page();
        this.number = number;
    }

    /** Finds the report in the inbox by its number and opens it. */
    void find() {
        handler.go("/handling/inbox");
        handler.tabTo("#words");
        page.keyboard().type(number);
        handler.leave(() -> page.keyboard().press("Enter"));
        assertThat(page.locator("table.worklist tbody a.title").count()).isEqualTo(1);
        handler.leave(() -> page.click("table.worklist a.title"));
        assertThat(handler.at()).isEqualTo("/report/" + number);
    }

    void take() {
        handler.tabTo("#take");
        handler.leave(() -> page.keyboard().press("Enter"));
        assertThat(handler.at()).isEqualTo("/report/" + number + "?done=TAKE");
    }

    /** Leaves only these of the waiting proposals chosen, counted from 1. */
    void chooseOnly(Integer... wanted) {
        int all = page.locator("input[name=chosen]").count();
        for (int i = 0; i < all; i++) {
            String box = "[id='chosen:" + i + "']";
            boolean chosen = List.of(wanted).contains(i + 1);
            if (page.isChecked(box) != chosen) {
                handler.ask(() -> page.setChecked(box, chosen));
                handler.assertFocus(box);
            }
        }
    }

    void pick(String move) {
        String choice = "input[name=the-move][value=" + move + "]";
        handler.ask(() -> page.check(choice));
        handler.assertFocus(choice);
    }

    void forwardTo(String role) {
        pick("FORWARD");
        handler.tabTo("#target");
        handler.arrowTo("#target option[value*=" + role + "]");
    }

    void decideAs(String outcome) {
        pick("DECIDE");
        String choice = "input[name=outcome][value=" + outcome + "]";
        handler.ask(() -> page.check(choice));
        handler.assertFocus(choice);
    }

    void say(String words) {
        handler.tabTo("#the-words");
        page.keyboard().insertText(words);
    }

    /** Makes a move that ends something: it is shown once more, goes back and forth, and is confirmed. */
    void makeAndConfirm(String move, String words) {
        handler.tabTo("#make");
        handler.leave(() -> page.keyboard().press("Enter"));
        handler.assertFocus("[role=alert]");
        assertThat(page.textContent("#move")).contains(words);
        handler.tabTo("#back");
        handler.leave(() -> page.keyboard().press("Enter"));
        assertThat(page.inputValue("#the-words")).as("nothing typed is lost").isEqualTo(words);
        handler.tabTo("#make");
        handler.leave(() -> page.keyboard().press("Enter"));
        handler.stopWithPicture("confirm", "#move");
        handler.tabTo("#confirm");
        handler.leave(() -> page.keyboard().press("Enter"));
        assertThat(handler.at()).isEqualTo("/report/" + number + "?done=" + move);
    }

    void make(String move) {
        handler.tabTo("#make");
        handler.leave(() -> page.keyboard().press("Enter"));
        assertThat(handler.at()).isEqualTo("/report/" + number + "?done=" + move);
        assertThat(page.isVisible("main [role=status]")).isTrue();
    }
}
