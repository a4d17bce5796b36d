package fi.havainto.annex.control;

import fi.havainto.statistics.control.Tables;

/** Names of the tables that an annex tells of, as a snapshot keeps them. */
final class TableNames {

    static final String THEME = Tables.THEME;
    static final String AREA = Tables.AREA;
    static final String GROUP = Tables.GROUP;
    static final String SERVICE = Tables.SERVICE;
    static final String STATE = Tables.STATE;
    static final String HALF = Tables.HALF;

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
