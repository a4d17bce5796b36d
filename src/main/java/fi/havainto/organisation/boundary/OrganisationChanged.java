package fi.havainto.organisation.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/**
 * An administrator has added or changed a unit, a body, a theme or a text.
 *
 * @param ids what it was, as {@code unit=12} or {@code theme=housing}
 */
public record OrganisationChanged(Actor actor, Instant at, String action, String ids) implements DomainEvent {}
