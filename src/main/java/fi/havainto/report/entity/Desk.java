package fi.havainto.report.entity;

import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import java.io.Serializable;

/**
 * A desk: a unit and a role, or a body. Its holders are those who have that role there or in a unit above; a body's
 * are its secretaries.
 *
 * @param unitId the unit, or null for a body
 * @param unitPath the unit's path, or null for a body
 * @param role the role that answers: for a body its secretary
 * @param bodyId the body, or null for a unit
 */
public record Desk(Long unitId, String unitPath, Role role, Long bodyId) implements Serializable {

    public static Desk of(long unitId, String unitPath, Role role) {
        return new Desk(unitId, unitPath, role, null);
    }

    public static Desk ofBody(long bodyId) {
        return new Desk(null, null, Role.SECRETARY, bodyId);
    }

    public boolean isBody() {
        return bodyId != null;
    }

    public boolean isHeldBy(Actor actor) {
        return isBody() ? actor.holdsIn(role, bodyId) : actor.holds(role, unitPath);
    }
}
