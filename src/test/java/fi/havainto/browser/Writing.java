package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** The way of a report from the empty form to the receipt, with the keyboard. */
final class Writing {

    private static final String TITLE = "#title";
    private static final String SEEN = "#phenomenon";
    private static final String SAVED = "#saved .saved .icon";

    private final Visitor author;
    private final Page page;
    private final Story story;

    Writing(Visitor author, Story story) {
        this.author = author;
        this.page = author.page();
        this.story = story;
    }

    /** Writes, is stopped, mends it, comes back to it, sends it twice at once: the number of the one report. */
    String report() {
        int before = sentWithThisTitle();
        author.go("/report/form");
        author.stop("empty form");
        beginning();
        identityCodeIsStopped();
        theRest();
        author.stopWithPicture("form");
        aReloadKeepsEverything();
        String form = author.at();
        send();
        assertThat(author.at()).startsWith("/report/receipt?number=");
        author.stopWithPicture("receipt");
        String number = sentOnce(form);
        assertThat(sentWithThisTitle()).isEqualTo(before + 1);
        author.stop("mine");
        return number;
    }

    /** Only what must be written, without looking around: the number of the report. */
    String shortReport() {
        author.go("/report/form");
        beginning();
        author.typeAndSave(SEEN, story.seen());
        theRest();
        send();
        return author.at().replaceFirst(".*=", "");
    }

    /** With a third proposal, for the county: the number of the report. */
    String reportOfThree(String forCounty) {
        author.go("/report/form");
        beginning();
        author.typeAndSave(SEEN, story.seen());
        theRest();
        author.tabTo("#add-proposal");
        author.ask(() -> page.keyboard().press("Enter"));
        author.assertFocus(ofProposal(2, "text"));
        propose(2, forCounty, "COUNTY");
        send();
        return author.at().replaceFirst(".*=", "");
    }

    private void beginning() {
        assertThat(page.isVisible(SAVED)).as("nothing is saved yet").isFalse();
        author.tabTo("input[name=kind]");
        page.keyboard().press("Space");
        author.arrowTo("input[name=kind][value=PROBLEM]");
        author.typeAndSave(TITLE, story.title());
        assertThat(page.isVisible(SAVED)).as("the saved state can be seen").isTrue();
        author.assertFocus(TITLE);
    }

    private void identityCodeIsStopped() {
        author.typeAndSave(SEEN, story.seen() + " " + Story.IDENTITY_CODE);
        assertThat(page.textContent("#phenomenon-stop")).contains(Story.IDENTITY_CODE);
        assertThat(page.locator("[role=status] #phenomenon-stop").count())
                .as("it is announced")
                .isEqualTo(1);
        author.assertFocus(SEEN);
        author.stopWithPicture("form-stop", SEEN + "-field");
        author.tabTo("#send");
        author.ask(() -> page.keyboard().press("Enter"));
        assertThat(author.at()).startsWith("/report/form?key=");
        author.assertFocus("#problems [role=alert]");
        assertThat(page.textContent("#phenomenon-error")).contains(Story.IDENTITY_CODE);
        assertThat(page.inputValue(SEEN)).contains(Story.IDENTITY_CODE);
        author.stop("refused form");
        author.tabTo("#problems a[href='#phenomenon']");
        page.keyboard().press("Enter");
        author.assertFocus(SEEN);
        author.typeAndSave(SEEN, story.seen());
        // a save of the moment before may answer after this one was asked for: the last answer counts
        page.waitForCondition(() -> !page.isVisible("#phenomenon-stop .notice"));
    }

    private void theRest() {
        author.tabTo("#themes");
        author.arrowTo("#themes option[value=" + Story.THEME + "]");
        author.tabTo("#groups");
        author.arrowTo("#groups option[value=working_age]");
        author.tabTo("input[name=frequency]");
        page.keyboard().press("Space");
        author.arrowTo("input[name=frequency][value=WEEKLY]");
        propose(0, story.forUnit(), "UNIT");
        author.tabTo("#add-proposal");
        author.ask(() -> page.keyboard().press("Enter"));
        author.assertFocus(ofProposal(1, "text"));
        propose(1, story.forOthers(), "OTHER_AUTHORITY");
    }

    private void propose(int row, String words, String level) {
        author.tabTo(ofProposal(row, "text"));
        page.keyboard().insertText(words);
        author.tabTo(ofProposal(row, "level"));
        author.arrowTo(ofProposal(row, "level") + " option[value=" + level + "]");
    }

    private static String ofProposal(int row, String field) {
        return "[id='proposals:" + row + ":" + field + "']";
    }

    private void aReloadKeepsEverything() {
        author.typeAndSave(ofProposal(1, "addressee"), story.others());
        page.reload();
        assertThat(page.inputValue(TITLE)).isEqualTo(story.title());
        assertThat(page.inputValue(SEEN)).isEqualTo(story.seen());
        assertThat(page.inputValue("#themes")).isEqualTo(Story.THEME);
        assertThat(page.isChecked("input[name=frequency][value=WEEKLY]")).isTrue();
        assertThat(page.inputValue(ofProposal(0, "text"))).isEqualTo(story.forUnit());
        assertThat(page.inputValue(ofProposal(1, "text"))).isEqualTo(story.forOthers());
        assertThat(page.inputValue(ofProposal(1, "level"))).isEqualTo("OTHER_AUTHORITY");
    }

    /** Impatiently: twice, faster than the answer. */
    private void send() {
        author.tabTo("#send");
        author.leave(() -> {
            page.keyboard().press("Enter");
            page.keyboard().press("Enter");
        });
    }

    private String sentOnce(String form) {
        String receipt = author.at();
        page.reload();
        assertThat(author.at()).isEqualTo(receipt);
        page.goBack();
        page.waitForCondition(() -> author.at().equals(receipt));
        author.go(form);
        assertThat(author.at())
                .as("the form of a sent report leads to its receipt")
                .isEqualTo(receipt);
        return receipt.substring(receipt.indexOf('=') + 1);
    }

    private int sentWithThisTitle() {
        author.go("/report/mine");
        Page.LocatorOptions titled = new Page.LocatorOptions().setHasText(story.title());
        return page.locator("[aria-labelledby=sent] a.title", titled).count();
    }
}
