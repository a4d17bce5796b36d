package fi.havainto.platform.pdf;

import java.util.List;

/**
 * One line of a text. It keeps the space before its end, so that readers which join lines do not join words.
 *
 * @param width of what is seen, in points
 * @param cut whether a word goes on in the next line
 */
record Line(List<Bit> bits, float width, boolean cut) {

    /** Prints the line with its baseline beginning at the point. */
    void print(Sheet sheet, float x, float baseline) {
        float at = x;
        for (int i = 0; i < bits.size(); i++) {
            at += sheet.words(bits.get(i), at, baseline, i == bits.size() - 1);
        }
    }
}
