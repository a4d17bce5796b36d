package fi.havainto.annex.entity;

/** What can be opened of an annex. */
public enum FileKind {
    /** The paper, one a language. */
    PDF("application/pdf", "pdf"),
    /** Its figures, one a language. */
    CSV("text/csv;charset=UTF-8", "csv"),
    /** The snapshot itself, the same for both languages. */
    JSON("application/json", "json");

    private final String mediaType;
    private final String ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of file names, without the dot. */
    public String ending() {
        return ending;
    }
}
