package fi.havainto.platform.pdf;

import java.util.Locale;

/**
 * How a stretch of a line is set and what it is.
 *
 * @param language never {@link Locale#ROOT}: it rules where words break
 * @param rise how far above the baseline, in points
 * @param link the link that it is part of, or null
 * @param page the heading whose page number is printed here, or empty
 */
record Strand(Tag tag, TextStyle style, Locale language, float rise, LinkMark link, String page) {

    Strand(Tag tag, TextStyle style, Locale language) {
        this(tag, style, language, 0, null, "");
    }

    Strand within(Tag other) {
        return new Strand(other, style, language, rise, link, page);
    }

    boolean isPageNumber() {
        return !page.isEmpty();
    }

    /** A raised number is seen to be a link without a line under it. */
    boolean isUnderlined() {
        return link != null && rise == 0;
    }
}
