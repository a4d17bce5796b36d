package fi.havainto.statistics.entity;

import java.util.Locale;

/** The half of a year in which a report is counted. */
public enum Half {
    H1,
    H2;

    /** Its code in figures and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The half that a period of half a year is. */
    public static Half of(Period period) {
        return values()[period.half() - 1];
    }
}
