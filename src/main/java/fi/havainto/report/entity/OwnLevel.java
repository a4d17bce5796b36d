package fi.havainto.report.entity;

import fi.havainto.organisation.entity.Level;
import fi.havainto.organisation.entity.UnitKind;
import fi.havainto.platform.access.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a desk may decide. A unit's desk: its own work and the unit. A management desk also matters of the county. A
 * body: the county or a municipality, as its kind says. Another authority and the nation are not ours to decide:
 * management and the coordinator transfer or note them, everybody else can only forward, ask or return.
 */
final class OwnLevel {

    private static final Set<Level> OF_A_UNIT = EnumSet.of(Level.OWN_WORK, Level.UNIT);
    private static final Set<Level> OF_MANAGEMENT = EnumSet.of(Level.OWN_WORK, Level.UNIT, Level.COUNTY);
    private static final Set<Outcome> PASSED_ON = EnumSet.of(Outcome.TRANSFERRED, Outcome.NOTED, Outcome.REFERRED_BACK);

    private OwnLevel() {}

    /** The outcomes that the holder of that step may choose for a proposal of that level. */
    static Set<Outcome> outcomes(HandlingStep step, Level level) {
        if (step.getBody() != null) {
            return step.getBody().getKind().decides(level)
                    ? EnumSet.allOf(Outcome.class)
                    : EnumSet.noneOf(Outcome.class);
        }
        if (own(step).contains(level)) {
            return EnumSet.allOf(Outcome.class);
        }
        return isManagement(step) ? PASSED_ON : EnumSet.noneOf(Outcome.class);
    }

    private static Set<Level> own(HandlingStep step) {
        return isManagement(step) ? OF_MANAGEMENT : OF_A_UNIT;
    }

    private static boolean isManagement(HandlingStep step) {
        return step.getRole() != Role.SUPERVISOR
                || step.getUnit().getKind() == UnitKind.SERVICE_AREA
                || step.getUnit().getKind() == UnitKind.COUNTY;
    }
}
