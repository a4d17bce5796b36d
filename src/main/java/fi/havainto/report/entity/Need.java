package fi.havainto.report.entity;

/** What a move needs from the person who makes it; each has one input fragment on the page. */
public enum Need {
    WORDS("words"),
    TARGET("target"),
    OUTCOME("outcome"),
    ITEM("place"),
    RESPONSIBLE("responsible"),
    DUE("due"),
    RESULT("result");

    private final String field;

    Need(String field) {
        this.field = field;
    }

    /** The field where it is asked for, and where its absence is told. */
    public String field() {
        return field;
    }
}
