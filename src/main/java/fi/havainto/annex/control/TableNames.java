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

    static final String THEME_AREA = Tables.THEME_AREA.name();
    static final String THEME_GROUP = Tables.THEME_GROUP.name();
    static final String THEME_SERVICE = Tables.THEME_SERVICE.name();
    static final String THEME_HALF = Tables.THEME_HALF.name();
    static final String STATE_HALF = Tables.STATE_HALF.name();

    /** The area of reports that are about no municipality alone. */
    static final String WHOLE_COUNTY = "county";

    private TableNames() {}
}
