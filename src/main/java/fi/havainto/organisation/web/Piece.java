package fi.havainto.organisation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a text that an administrator wrote: plain words, or an address that can be followed. Nothing else of it
 * means anything to a browser.
 */
public record Piece(String text, boolean link) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)]");

    /** The pieces of a paragraph, in their order. */
    public static List<Piece> of(String paragraph) {
        List<Piece> pieces = new ArrayList<>();
        Matcher addresses = ADDRESS.matcher(paragraph);
        int at = 0;
        while (addresses.find()) {
            add(pieces, paragraph.substring(at, addresses.start()));
            pieces.add(new Piece(addresses.group(), true));
            at = addresses.end();
        }
        add(pieces, paragraph.substring(at));
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, false));
        }
    }
}
