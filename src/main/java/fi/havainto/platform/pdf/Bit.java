package fi.havainto.platform.pdf;

/** A few signs of one strand, without a break between them; width in points. */
record Bit(Strand strand, String text, float width) {

    /** Both in a row, when they are of one strand. */
    Bit joined(Bit next) {
        return new Bit(strand, text + next.text, width + next.width);
    }
}
