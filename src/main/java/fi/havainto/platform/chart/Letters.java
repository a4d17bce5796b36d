package fi.havainto.platform.chart;

import fi.havainto.platform.pdf.TextStyle;
import fi.havainto.platform.pdf.Typeface;

/** How words of a chart look. Sizes are in em: the size of a label, which each surface has its own of. */
public enum Letters {
    /** Names of categories. */
    LABEL(Typeface.REGULAR, Advances.REGULAR, 1),
    /** Figures. */
    VALUE(Typeface.SEMIBOLD, Advances.SEMIBOLD, 1),
    /** Ticks and keys. */
    NOTE(Typeface.REGULAR, Advances.REGULAR, .9375f);

    /** Height of a line, in em. */
    static final float LINE = 1.3f;

    /** From the top of a line to its baseline, in em. */
    static final float BASELINE = .98f;

    /** From the middle of a capital to its baseline, in em. */
    static final float HALF_CAPITAL = .33f;

    /** How far letters reach above and below the baseline, in em. */
    static final float ABOVE = .76f;

    static final float BELOW = .24f;

    private final Typeface typeface;
    private final Advances advances;
    private final float size;

    Letters(Typeface typeface, Advances advances, float size) {
        this.typeface = typeface;
        this.advances = advances;
        this.size = size;
    }

    /** Size in the units of a surface. */
    float size(float em) {
        return size * em;
    }

    float width(String text, float em) {
        return advances.of(text) * size * em;
    }

    boolean bold() {
        return typeface == Typeface.SEMIBOLD;
    }

    TextStyle onPaper(float em, Ink ink) {
        return new TextStyle(typeface, size(em), LINE * em, 0, ink.onPaper());
    }

    /** The room that a line of words takes at a place. */
    Box room(String text, float em, float x, float baseline, Surface.Side side) {
        float width = width(text, em);
        float left = switch (side) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        return new Box(left, baseline - ABOVE * size(em), width, (ABOVE + BELOW) * size(em));
    }
}
