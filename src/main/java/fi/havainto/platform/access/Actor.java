package fi.havainto.platform.access;

import fi.havainto.platform.NotFound;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * On whose behalf a door works: a person with the grants of this very request, or a job of the system. Every public
 * method of a {@code @Boundary} takes one, and loading starts from what it may see.
 *
 * @param personId the person, or null for a job
 * @param job the job's name, or null for a person
 * @param grants the roles held now
 */
public record Actor(Long personId, String job, List<Grant> grants) implements Serializable {

    public Actor {
        grants = List.copyOf(grants);
        if ((personId == null) == (job == null)) {
            throw new IllegalArgumentException("an actor is a person or a job");
        }
    }

    public static Actor person(long personId, List<Grant> grants) {
        return new Actor(personId, null, grants);
    }

    /** A job of the system; the only one that may escalate and let a question lapse. */
    public static Actor system(String job) {
        return new Actor(null, job, List.of());
    }

    public boolean isSystem() {
        return job != null;
    }

    public boolean is(long person) {
        return Objects.equals(personId, person);
    }

    public Stream<Grant> grants(Role role) {
        return grants.stream().filter(grant -> grant.role() == role);
    }

    public boolean may(Permission permission) {
        return grants.stream().anyMatch(grant -> permission.roles().contains(grant.role()));
    }

    /** Whether a role that may do it is held for a whole county, and not only for a part of it. */
    public boolean mayForCounty(Permission permission) {
        return grants.stream().anyMatch(grant -> permission.roles().contains(grant.role()) && grant.isOfCounty());
    }

    /** Refuses like a page that does not exist, so that nobody learns what exists. */
    public void mustBeAllowed(Permission permission) {
        if (!may(permission)) {
            throw new NotFound();
        }
    }

    /** Refuses whoever may do it only for a part of a county, in the same way. */
    public void mustBeAllowedForCounty(Permission permission) {
        if (!mayForCounty(permission)) {
            throw new NotFound();
        }
    }

    /** Organisation and people are changed by administrators and by jobs of the system. */
    public void mustAdminister() {
        if (!isSystem() && grants(Role.ADMIN).findAny().isEmpty()) {
            throw new NotFound();
        }
    }

    /** What only a job of the system does has no door for people. */
    public void mustBeSystem() {
        if (!isSystem()) {
            throw new NotFound();
        }
    }

    /** Whether this actor has the role in the unit of that path or in one above it. */
    public boolean holds(Role role, String unitPath) {
        return grants(role).anyMatch(grant -> grant.reaches(unitPath));
    }

    /** Whether this actor has the role in that body. */
    public boolean holdsIn(Role role, long body) {
        return grants(role).anyMatch(grant -> Objects.equals(grant.bodyId(), body));
    }

    /** The bodies in which this actor is secretary or member. */
    public List<Long> bodies() {
        return grants.stream()
                .map(Grant::bodyId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
