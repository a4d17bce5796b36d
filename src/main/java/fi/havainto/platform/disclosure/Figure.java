package fi.havainto.platform.disclosure;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A count as it may be shown. Only the rules of this package make one, and {@link #text} is the only way to print it,
 * so nobody can print by mistake what was to be hidden.
 */
public sealed interface Figure permits Figure.Shown, Figure.Hidden, Figure.NotPublished {

    /** The neutral mark of a hidden count; it says nothing of how large the count is. */
    String MARK = "••";

    /** The mark of what no publication tells. */
    String NONE = "–";

    /** The figure in the way of a language: thousands apart in Finnish and Swedish by a no-break space. */
    String text(Locale locale);

    /** The figure for a file that programs read: digits alone, or its mark. */
    String plain();

    /** The sum; hidden if one of both is hidden, else not published if one is not. */
    default Figure plus(Figure other) {
        return this instanceof Shown one && other instanceof Shown two
                ? new Shown(Math.addExact(one.count, two.count))
                : without(this, other);
    }

    /** How much larger it is than before, negative if it is smaller; only from two shown figures. */
    default Figure changeFrom(Figure before) {
        return this instanceof Shown now && before instanceof Shown then
                ? new Shown(Math.subtractExact(now.count, then.count))
                : without(this, before);
    }

    /** Its share of a whole in whole percent, without the sign; only from two shown figures, and of nothing there is none. */
    default Figure percentOf(Figure whole) {
        if (this instanceof Shown part && whole instanceof Shown all) {
            return all.count == 0 ? new NotPublished() : new Shown(Math.round(100.0 * part.count / all.count));
        }
        return without(this, whole);
    }

    /** Whether everybody may see it. */
    default boolean isShown() {
        return this instanceof Shown;
    }

    /** Whether it is shown and nothing was counted. */
    default boolean isZero() {
        return this instanceof Shown one && one.count == 0;
    }

    /**
     * A figure as it was printed, when it is read back: digits alone, or a mark.
     *
     * @throws IllegalArgumentException when it is neither
     */
    static Figure kept(String printed) {
        if (printed.equals(MARK)) {
            return new Hidden();
        }
        if (printed.equals(NONE)) {
            return new NotPublished();
        }
        if (!printed.matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("Not a figure: " + printed);
        }
        return new Shown(Long.parseLong(printed));
    }

    private static Figure without(Figure one, Figure other) {
        return one instanceof Hidden || other instanceof Hidden ? new Hidden() : new NotPublished();
    }

    /** A count that everybody may see. */
    final class Shown implements Figure {

        private static final Set<String> SPACED = Set.of("fi", "sv");
        private static final char NO_BREAK_SPACE = '\u00A0';
        private static final char MINUS = '\u2212';
        private static final int THOUSAND = 3;

        private final long count;

        Shown(long count) {
            this.count = count;
        }

        /** The count itself, for whoever draws or adds it up; printing goes by {@link #text}. */
        public long value() {
            return count;
        }

        @Override
        public String text(Locale locale) {
            StringBuilder text = new StringBuilder(Long.toString(count).replace('-', MINUS));
            char between = SPACED.contains(locale.getLanguage()) ? NO_BREAK_SPACE : ',';
            int first = count < 0 ? 1 : 0;
            for (int at = text.length() - THOUSAND; at > first; at -= THOUSAND) {
                text.insert(at, between);
            }
            return text.toString();
        }

        @Override
        public String plain() {
            return Long.toString(count);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shown shown && shown.count == count;
        }

        @Override
        public int hashCode() {
            return Objects.hash(count);
        }

        @Override
        public String toString() {
            return text(Locale.ROOT);
        }
    }

    /** A count that is not shown. It does not know its number, nor why it is hidden. */
    record Hidden() implements Figure {

        @Override
        public String text(Locale locale) {
            return MARK;
        }

        @Override
        public String plain() {
            return MARK;
        }

        @Override
        public String toString() {
            return MARK;
        }
    }

    /** What is in no published table. */
    record NotPublished() implements Figure {

        @Override
        public String text(Locale locale) {
            return NONE;
        }

        @Override
        public String plain() {
            return NONE;
        }

        @Override
        public String toString() {
            return NONE;
        }
    }
}
