package fi.havainto.report.entity;

import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import java.util.Comparator;

/** How much of the author a reader sees. */
public enum AuthorShown {
    NAME,
    TEAM,
    ROLE_AND_UNIT,
    AREA,
    HIDDEN;

    /**
     * The first desk sees the name, everybody above it role and unit, or only the area where a unit is too small to
     * hide its people. What was sent confidentially shows its author to the coordinator alone.
     */
    public static AuthorShown of(Report report, Actor reader) {
        if (report.isWrittenBy(reader)) {
            return NAME;
        }
        return switch (report.getVisibility()) {
            case TEAM -> TEAM;
            case CONFIDENTIAL -> reader.holds(Role.COORDINATOR, report.getUnit().getPath()) ? NAME : HIDDEN;
            case OWN_NAME ->
                holdsFirstDesk(report, reader) ? NAME : report.getUnit().hidesItsPeople() ? ROLE_AND_UNIT : AREA;
        };
    }

    private static boolean holdsFirstDesk(Report report, Actor reader) {
        return report.getProposals().stream()
                .flatMap(proposal -> proposal.getSteps().stream())
                .min(Comparator.comparing(HandlingStep::getSince).thenComparing(HandlingStep::getId))
                .filter(step -> step.desk().isHeldBy(reader))
                .isPresent();
    }
}
