package fi.havainto.platform.access;

import java.util.Set;

/** An act that some roles may do; job titles change, acts do not. */
public enum Permission {
    FILE_REPORTS(Role.SUBMITTER),
    SEARCH_REPORTS(Role.SUBMITTER, Role.SUPERVISOR, Role.MANAGER, Role.COORDINATOR, Role.SECRETARY),
    HANDLE_REPORTS(Role.SUPERVISOR, Role.MANAGER, Role.COORDINATOR),
    CHECK_REPORTS(Role.COORDINATOR),
    KEEP_ROUTES(Role.ADMIN),
    KEEP_OUTBOX(Role.ADMIN),
    KEEP_ORGANISATION(Role.ADMIN),
    KEEP_PEOPLE(Role.ADMIN),
    KEEP_CHANNELS(Role.ADMIN),
    KEEP_AGENDA(Role.SECRETARY),
    READ_AGENDA(Role.SECRETARY, Role.MEMBER),
    KEEP_ANNEX(Role.COORDINATOR),
    READ_FROZEN_ANNEX(Role.COORDINATOR, Role.MANAGER),
    READ_ANNEX(Role.values()),
    PUBLISH_FIGURES(Role.COORDINATOR, Role.MANAGER),
    READ_TRAIL(Role.PRIVACY_OFFICER);

    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = Set.of(roles);
    }

    public Set<Role> roles() {
        return roles;
    }
}
