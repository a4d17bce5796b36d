package fi.havainto.report.entity;

import fi.havainto.organisation.entity.Level;

/** Whether a proposal says its own words or one of the set ones, offered by one tap; a set one knows its level. */
public enum Standard {
    NONE(null),
    CANNOT_PROPOSE(Level.UNIT),
    SHARE(Level.COUNTY);

    private final Level level;

    Standard(Level level) {
        this.level = level;
    }

    Level level() {
        return level;
    }
}
