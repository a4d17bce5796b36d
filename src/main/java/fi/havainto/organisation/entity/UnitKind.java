package fi.havainto.organisation.entity;

/** What a unit of the tree is, from the root downward. */
public enum UnitKind {
    COUNTY,
    SERVICE_AREA,
    UNIT,
    TEAM
}
