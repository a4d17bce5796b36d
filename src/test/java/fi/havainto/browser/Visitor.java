package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/** Somebody with a browser of their own, reading in one language: comes, signs in with the keyboard, goes and looks. */
final class Visitor {

    static final String PASSWORD = "havainto-demo";

    /** Farther than any control of a page stands from its beginning. */
    private static final int MOST_TABS = 120;

    /** In milliseconds; what has not come by then does not come. */
    private static final int LONGEST_WAIT = 10_000;

    private final Page page;
    private final String base;
    private final List<Look> looks;
    private final PageLaws laws;

    /** Opens the first page in the language of the looks, as the link on that page would. */
    Visitor(Page page, String base, List<Look> looks, PageLaws laws) {
        this.page = page;
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        this.looks = looks;
        this.laws = laws;
        page.setDefaultTimeout(LONGEST_WAIT);
        PageLaws.show(page, looks.get(0));
        go("/?lang=" + language());
    }

    Page page() {
        return page;
    }

    String language() {
        return looks.get(0).language();
    }

    Response go(String path) {
        return page.navigate(base + path);
    }

    /** The address of the page, without its host and without the place on the page. */
    String at() {
        return page.url().substring(base.length()).replaceFirst("#.*", "");
    }

    Visitor signIn(String username) {
        go("/");
        enter(username, PASSWORD);
        page.waitForURL(base + "/home");
        return this;
    }

    /** Without a mouse: to the field of the name, to the next, and Enter. */
    void enter(String username, String password) {
        tabTo("#username");
        page.keyboard().press("Control+A");
        page.keyboard().type(username);
        page.keyboard().press("Tab");
        page.keyboard().type(password);
        page.keyboard().press("Enter");
    }

    /** Goes on with the Tab key until that control has the focus, and shows that it has. */
    void tabTo(String selector) {
        for (int tabs = 0; tabs < MOST_TABS && !hasFocus(selector); tabs++) {
            page.keyboard().press("Tab");
        }
        assertFocus(selector);
        assertThat((Boolean) page.evaluate("document.activeElement.matches(':focus-visible')"))
                .as("the focus on %s can be seen", selector)
                .isTrue();
    }

    /** With the arrow key, as in a group of radio buttons or a menu. */
    void arrowTo(String selector) {
        Locator wanted = page.locator(selector);
        for (int steps = 0; steps < MOST_TABS && !isChosen(wanted); steps++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(isChosen(wanted))
                .as("%s can be chosen with the arrow key", selector)
                .isTrue();
    }

    private static boolean isChosen(Locator choice) {
        return (Boolean) choice.evaluate("it => it.checked === true || it.selected === true");
    }

    void assertFocus(String selector) {
        assertThat(hasFocus(selector))
                .as("the focus is on %s, not on %s", selector, page.evaluate("document.activeElement.outerHTML"))
                .isTrue();
    }

    private boolean hasFocus(String selector) {
        return (Boolean) page.evaluate(
                "selector => document.activeElement !== null && document.activeElement.matches(selector)", selector);
    }

    /** Does something that leads to another page, also one at the same address, and waits until that one is there. */
    void leave(Runnable how) {
        page.evaluate("document.documentElement.dataset.left = ''");
        how.run();
        page.waitForSelector("html:not([data-left])");
        page.waitForLoadState(LoadState.LOAD);
    }

    /** Does something after which a part of the page comes back from the server, and waits until it is in its place. */
    void ask(Runnable how) {
        ask(request -> true, how);
    }

    /** Types, and waits until the draft with these very words has been sent to be saved and the answer is there. */
    void typeAndSave(String selector, String words) {
        page.locator(selector).fill("");
        page.locator(selector).focus();
        ask(body -> body.contains(words), () -> page.keyboard().insertText(words));
    }

    private void ask(Predicate<String> body, Runnable how) {
        page.waitForResponse(
                        response -> {
                            Request request = response.request();
                            return request.method().equals("POST")
                                    && body.test(URLDecoder.decode(request.postData(), StandardCharsets.UTF_8));
                        },
                        how)
                .finished();
        page.waitForCondition(() -> (Boolean) page.evaluate("PrimeFaces.ajax.Queue.isEmpty()"));
    }

    /** Stops at a page: the laws hold on it. */
    Visitor stop(String station) {
        page.waitForLoadState(LoadState.LOAD);
        laws.check(page, station, looks);
        return this;
    }

    /** Stops, and takes the guide's picture. */
    Visitor stopWithPicture(String station) {
        return stopWithPicture(station, "body");
    }

    Visitor stopWithPicture(String station, String part) {
        stop(station);
        Pictures.take(page, station, language(), part);
        PageLaws.show(page, looks.get(0));
        return this;
    }
}
