package fi.havainto.handling.entity;

import fi.havainto.organisation.entity.Level;
import fi.havainto.organisation.entity.OrganisationUnit;
import java.util.Set;

/**
 * All combinations of one unit that lead to the same ladder today.
 *
 * @param first where they go first
 * @param holders how many people answer there
 * @param rungs how many desks the ladder has
 * @param combinations how many themes × levels these are
 * @param whole whether these are all combinations of the unit
 * @param rule the rule that they follow, or null
 * @param fault what is wrong, or {@code NONE}
 */
public record ProofLine(
        OrganisationUnit unit,
        Rung first,
        int holders,
        int rungs,
        Set<String> themes,
        Set<Level> levels,
        int combinations,
        boolean whole,
        Route rule,
        Fault fault) {

    public boolean isHole() {
        return fault == Fault.HOLE || fault == Fault.NO_LAST;
    }

    /** What can be wrong with where a proposal goes. */
    public enum Fault {
        NONE,
        /** Only the coordinator's desk answers: nobody nearer does. */
        ONLY_LAST,
        /** Nobody is at the coordinator's desk, where what is confidential begins and every ladder ends. */
        NO_LAST,
        /** Nobody answers at all. */
        HOLE,
        /** The ladder comes back to a desk or to the same people. */
        CIRCLE
    }
}
