package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * A word in two parts, one for this line and one for the next. Both belong to an element that is read as the whole
 * word; the added hyphen is a soft one, which readers know not to be of the word.
 */
record WordCut(Word head, Word tail) {

    static final char SOFT_HYPHEN = '\u00AD';

    /** Cuts a word at a place that is neither its beginning nor its end. */
    static WordCut of(Word word, WordBreaks.Break place, Measure measure) {
        List<Bit> head = new ArrayList<>();
        List<Bit> tail = new ArrayList<>();
        int begin = 0;
        for (Bit bit : word.bits()) {
            int end = begin + bit.text().length();
            boolean isCut = begin < place.at() && place.at() <= end;
            if (isCut) {
                Bit whole = whole(bit);
                int inBit = place.at() - begin;
                String first =
                        whole.text().substring(0, inBit) + (place.hyphen() ? Character.toString(SOFT_HYPHEN) : "");
                head.add(measured(whole.strand(), first, measure));
                if (inBit < whole.text().length()) {
                    tail.add(measured(whole.strand(), whole.text().substring(inBit), measure));
                }
            } else {
                (end <= place.at() ? head : tail).add(bit);
            }
            begin = end;
        }
        return new WordCut(
                new Word(head, List.of(), false), new Word(List.copyOf(tail), word.space(), word.endsLine()));
    }

    /** The bit under an element that is read as all of it; a bit that was cut before has that element already. */
    private static Bit whole(Bit bit) {
        Strand strand = bit.strand();
        if (strand.tag().actualText() != null) {
            return bit;
        }
        Tag tag = new Tag(StandardStructureTypes.SPAN, strand.tag()).reading(bit.text());
        return new Bit(strand.within(tag), bit.text(), bit.width());
    }

    private static Bit measured(Strand strand, String text, Measure measure) {
        return new Bit(strand, text, measure.width(text, strand.style()));
    }
}
