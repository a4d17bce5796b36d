package fi.havainto.annex.control;

/** Names of the tables that an annex tells of, as a snapshot keeps them: those of their dimensions. */
final class TableNames {

    static final String THEME = "theme";
    static final String AREA = "area";
    static final String GROUP = "group";
    static final String SERVICE = "service";
    static final String STATE = "state";
    static final String HALF = "half";

    /** Days from sending to the first feedback. */
    static final String FEEDBACK = "feedback";

    /** Months since sending of what is still open. */
    static final String AGE = "age";

    /** What authors answered to feedback. */
    static final String ANSWER = "answer";

    static final String THEME_AREA = "theme-area";
    static final String THEME_GROUP = "theme-group";
    static final String THEME_SERVICE = "theme-service";
    static final String THEME_HALF = "theme-half";
    static final String STATE_HALF = "state-half";

    /** The area of reports that are about no municipality alone. */
    static final String WHOLE_COUNTY = "county";

    private TableNames() {}
}
