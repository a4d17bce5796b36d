package fi.havainto.organisation.entity;

/** Who could decide a proposal, from one's own work to the whole country. The names stand in reference data. */
public enum Level {
    OWN_WORK,
    UNIT,
    COUNTY,
    MUNICIPALITY,
    OTHER_AUTHORITY,
    NATIONAL
}
