package fi.havainto.platform.disclosure;

/** One class of a dimension, by the code that is stored; its words are found when it is printed. */
public record Code(String text) implements Comparable<Code> {

    public Code {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A code has letters");
        }
    }

    @Override
    public int compareTo(Code other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
