package fi.havainto.annex.control;

/** Names of the tables that cross two lists ({@code Lists}), as a snapshot keeps them. */
final class TableNames {

    static final String THEME_AREA = "theme-area";
    static final String THEME_GROUP = "theme-group";
    static final String THEME_SERVICE = "theme-service";
    static final String THEME_HALF = "theme-half";
    static final String STATE_HALF = "state-half";

    private TableNames() {}
}
