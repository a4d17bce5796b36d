package fi.havainto.account.boundary;

import fi.havainto.account.entity.Absence;
import fi.havainto.account.entity.Membership;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/**
 * Somebody's account, role or absence was added or changed, or a password.
 *
 * @param ids whose, and what, as {@code person=12 role=MANAGER unit=3}
 */
public record AccountChanged(Actor actor, Instant at, String action, String ids) implements DomainEvent {

    static AccountChanged role(Actor actor, Instant at, String action, Membership role) {
        String place = role.getBodyId() == null ? " unit=" + role.getUnitId() : " body=" + role.getBodyId();
        return new AccountChanged(
                actor,
                at,
                action,
                "person=" + role.getPersonId() + " membership=" + role.getId() + " role=" + role.getRole() + place);
    }

    static AccountChanged absence(Actor actor, Instant at, String action, Absence absence) {
        return new AccountChanged(
                actor,
                at,
                action,
                "person=" + absence.getPersonId() + " absence=" + absence.getId() + " deputy=" + absence.getDeputyId());
    }
}
