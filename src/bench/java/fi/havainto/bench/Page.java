package fi.havainto.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser has after an answer.
 *
 * @param address path and query, after whatever it was led on to
 * @param body the whole markup; after a partial answer that answer
 * @param viewState by which the page's forms are known again; the newest that was sent
 * @param nonce which the page's scripts send along; null where there is none
 */
record Page(String address, String body, String viewState, String nonce) {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NEW_VIEW_STATE =
            Pattern.compile("<update id=\"[^\"]*jakarta.faces.ViewState[^\"]*\"><!\\[CDATA\\[(.*?)]]>");
    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'");

    static Page whole(String address, String body) {
        return new Page(address, body, found(VIEW_STATE, body, null), found(NONCE, body, null));
    }

    /** The page that stays where a part of it was answered. */
    Page after(String answer) {
        return new Page(address, answer, found(NEW_VIEW_STATE, answer, viewState), nonce);
    }

    Page mustSay(String expected) {
        if (!body.contains(expected)) {
            throw new IllegalStateException(address + " does not say " + expected + " but " + glimpse());
        }
        return this;
    }

    Page mustBeAt(String start) {
        if (!address.startsWith(start)) {
            throw new IllegalStateException(address + " is not " + start + ": " + glimpse());
        }
        return this;
    }

    String find(Pattern pattern) {
        String found = found(pattern, body, null);
        if (found == null) {
            throw new IllegalStateException(address + " has no " + pattern + " but " + glimpse());
        }
        return found;
    }

    private static String found(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }

    private String glimpse() {
        int main = Math.max(0, body.indexOf("<main"));
        String text = body.substring(main).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        return text.substring(0, Math.min(text.length(), 300));
    }
}
