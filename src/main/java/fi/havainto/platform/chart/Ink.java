package fi.havainto.platform.chart;

import fi.havainto.platform.pdf.Colour;
import java.util.Locale;

/**
 * What a colour is for. On paper it is one of the product's own; on a page it is a class of the style sheet, so that a
 * dark screen and a reader's own colours get theirs.
 */
public enum Ink {
    /** Words and figures. */
    WORDS(Colour.INK, Ink.FOR_WORDS),
    /** Words that stand back: ticks, keys, the mark of a hidden figure. */
    QUIET(Colour.QUIET_INK, Ink.FOR_WORDS),
    /** What stands for a figure. */
    MARK(Colour.CHART, Ink.FOR_SHAPES),
    /** What joins marks. */
    JOINT(Colour.STRONG_LINE, Ink.FOR_SHAPES),
    /** The line from which bars start. */
    BASE(Colour.STRONG_LINE, Ink.FOR_SHAPES),
    /** Lines that only guide the eye. */
    GUIDE(Colour.LINE, Ink.DECORATION),
    /** A ground on which marks stand; says nothing by itself. */
    SOFT(Colour.rgb(218, 229, 241), Ink.DECORATION),
    /** The ground of paper or page. */
    GROUND(Colour.rgb(255, 255, 255), Ink.DECORATION);

    private static final double FOR_WORDS = 4.5;
    private static final double FOR_SHAPES = 3;
    private static final double DECORATION = 1;

    private final Colour onPaper;
    private final double contrast;

    Ink(Colour onPaper, double contrast) {
        this.onPaper = onPaper;
        this.contrast = contrast;
    }

    Colour onPaper() {
        return onPaper;
    }

    /** The end of its class names on a page: {@code fill-mark}, {@code stroke-mark}. */
    String onPage() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The contrast to the ground that it must have (WCAG 2.2, 1.4.3 and 1.4.11). */
    double contrast() {
        return contrast;
    }
}
