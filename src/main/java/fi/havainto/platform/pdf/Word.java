package fi.havainto.platform.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What stands between two spaces, of one bit or more, and the space after it.
 *
 * @param space empty at the end of a text and before a forced end of line
 * @param endsLine whether a forced end of line follows
 */
record Word(List<Bit> bits, List<Bit> space, boolean endsLine) {

    String text() {
        return bits.size() == 1
                ? bits.get(0).text()
                : bits.stream().map(Bit::text).collect(Collectors.joining());
    }

    float width() {
        float width = 0;
        for (Bit bit : bits) {
            width += bit.width();
        }
        return width;
    }

    Locale language() {
        return bits.get(0).strand().language();
    }
}
