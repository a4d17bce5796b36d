package fi.havainto.report.entity;

import fi.havainto.organisation.entity.Body;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.access.Role;
import java.time.Instant;

/**
 * Where a proposal goes on: what the handling room opens after a move that passed it on.
 *
 * @param unit the unit of the desk, or null for a body
 * @param role the role that answers there, or null for a body
 * @param body the body, or null for a unit's desk
 * @param rung on which rung of the ladder, counted from 1
 * @param due until when the desk answers
 * @param takenBy who has it there already, or null
 */
public record NextStep(OrganisationUnit unit, Role role, Body body, int rung, Instant due, Long takenBy) {

    /** At a desk of the ladder, where nobody has taken it yet. */
    public static NextStep at(OrganisationUnit unit, Role role, int rung, Instant due) {
        return new NextStep(unit, role, null, rung, due, null);
    }

    /** At a body, on the rung of the desk that put it on the agenda. */
    public static NextStep at(Body body, int rung, Instant due) {
        return new NextStep(null, null, body, rung, due, null);
    }

    /** Back at a desk where it has been, with whoever had it there. */
    public static NextStep backAt(HandlingStep step, Instant due) {
        return new NextStep(step.getUnit(), step.getRole(), null, step.getRung(), due, step.getTakenBy());
    }
}
