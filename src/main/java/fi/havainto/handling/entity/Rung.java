package fi.havainto.handling.entity;

import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.Desk;

/**
 * One desk of the ladder above a report.
 *
 * @param number counted from 1, the nearest desk first
 * @param unit the unit of the desk
 * @param role the role that answers there
 */
public record Rung(int number, OrganisationUnit unit, Role role) {

    public boolean isAt(Desk desk) {
        return role == desk.role() && unit.getId().equals(desk.unitId());
    }

    public Desk desk() {
        return Desk.of(unit.getId(), unit.getPath(), role);
    }
}
