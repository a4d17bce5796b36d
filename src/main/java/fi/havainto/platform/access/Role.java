package fi.havainto.platform.access;

/** What a person is in one unit or body. Several roles may be held, each in one place. */
public enum Role {
    SUBMITTER,
    SUPERVISOR,
    MANAGER,
    COORDINATOR,
    SECRETARY,
    MEMBER,
    PRIVACY_OFFICER,
    ADMIN;

    /** Roles whose holders answer for a desk of a unit. */
    public boolean handles() {
        return this == SUPERVISOR || this == MANAGER || this == COORDINATOR;
    }

    /** Roles that somebody else fills while their holder is away: those that proposals wait for. */
    public boolean isDeputised() {
        return handles() || this == SECRETARY;
    }

    /** Roles that an administrator may give to themselves: they open nothing that others wrote. */
    public boolean isOfOwnGiving() {
        return this == ADMIN || this == SUBMITTER;
    }

    /** Roles that are held for a whole county, because what they read does not stop at a unit. */
    public boolean isOfCounty() {
        return this == PRIVACY_OFFICER;
    }

    /** Whether the role is held in a body instead of in a unit. */
    public boolean isOfBody() {
        return this == SECRETARY || this == MEMBER;
    }
}
