package fi.havainto.organisation.entity;

/** Which units are asked for: those whose name has these words, and whether also those that are over. */
public record UnitFilter(String words, boolean ended) {

    public boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
