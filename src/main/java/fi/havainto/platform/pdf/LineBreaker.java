package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks words into lines that fit a width. Lines end at spaces; a word is cut only when no line can hold it, or when
 * the line would otherwise stay badly short.
 */
final class LineBreaker {

    /** The part of a line that may stay empty before a word is cut to fill it. */
    private static final float SHORT_LINE = .13f;

    /** In lines narrower than this, in points, a word that fits a line of its own is never cut. */
    private static final float NARROW = 140;

    /** So near its beginning or its end, in signs, a word is cut only when no line can hold it otherwise. */
    private static final int NEAR_AN_END = 4;

    private final Measure measure;
    private final float width;
    private final List<Line> lines = new ArrayList<>();
    private List<Bit> bits = new ArrayList<>();
    private float used;
    private float spaceBefore;

    private LineBreaker(Measure measure, float width) {
        this.measure = measure;
        this.width = width;
    }

    /**
     * The lines of a text, at least one.
     *
     * @param width in points; a single sign wider than that still gets its line
     */
    static List<Line> lines(List<Word> words, Measure measure, float width) {
        LineBreaker breaker = new LineBreaker(measure, width);
        for (int i = 0; i < words.size(); i++) {
            breaker.place(words.get(i), i == words.size() - 1);
        }
        if (!breaker.bits.isEmpty()) {
            breaker.endLine(false);
        }
        return breaker.lines;
    }

    private void place(Word word, boolean isLast) {
        Word rest = word;
        while (!fits(rest)) {
            WordCut cut = cut(rest, isLast);
            if (cut == null && bits.isEmpty()) {
                break;
            }
            if (cut != null) {
                cut.head().bits().forEach(this::append);
                rest = cut.tail();
            }
            endLine(cut != null);
        }
        rest.bits().forEach(this::append);
        spaceBefore = 0;
        for (Bit space : rest.space()) {
            append(space);
            spaceBefore = space.width();
        }
        if (rest.endsLine()) {
            endLine(false);
        }
    }

    private boolean fits(Word word) {
        return used + word.width() <= width;
    }

    /** The word in two, or null when it should stay whole here. Half a word makes no last line. */
    private WordCut cut(Word word, boolean isLast) {
        boolean tooWide = word.width() > width;
        boolean shortLine = !isLast && width >= NARROW && used - spaceBefore < width * (1 - SHORT_LINE);
        if (!tooWide && !shortLine) {
            return null;
        }
        List<WordBreaks.Break> places = WordBreaks.of(word.text(), word.language());
        int end = word.text().length() - NEAR_AN_END;
        WordCut good = latest(
                word,
                places.stream()
                        .filter(place -> place.at() >= NEAR_AN_END && place.at() <= end)
                        .toList());
        if (good == null && tooWide) {
            good = latest(word, places);
        }
        return good == null && tooWide && bits.isEmpty() ? forced(word) : good;
    }

    private WordCut latest(Word word, List<WordBreaks.Break> places) {
        for (int i = places.size() - 1; i >= 0; i--) {
            WordCut cut = WordCut.of(word, places.get(i), measure);
            if (fits(cut.head())) {
                return cut;
            }
        }
        return null;
    }

    private WordCut forced(Word word) {
        if (word.bits().stream().anyMatch(bit -> bit.strand().isPageNumber())) {
            return null;
        }
        List<WordBreaks.Break> places = WordBreaks.forced(word.text());
        WordCut cut = latest(word, places);
        return cut == null && !places.isEmpty() ? WordCut.of(word, places.get(0), measure) : cut;
    }

    private void append(Bit bit) {
        int last = bits.size() - 1;
        if (last >= 0 && bits.get(last).strand() == bit.strand()) {
            bits.set(last, bits.get(last).joined(bit));
        } else {
            bits.add(bit);
        }
        used += bit.width();
    }

    private void endLine(boolean cut) {
        lines.add(new Line(List.copyOf(bits), used - spaceBefore, cut));
        bits = new ArrayList<>();
        used = 0;
        spaceBefore = 0;
    }
}
