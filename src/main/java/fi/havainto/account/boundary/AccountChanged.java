package fi.havainto.account.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/**
 * Somebody's account, role or absence was added or changed, or a password.
 *
 * @param ids whose, and what, as {@code person=12 role=MANAGER unit=3}
 */
public record AccountChanged(Actor actor, Instant at, String action, String ids) implements DomainEvent {}
