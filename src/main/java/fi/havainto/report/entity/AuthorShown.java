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

    /** Where it comes from: the unit, or only the area where the unit would tell this reader who wrote it. */
    public static String origin(Report report, Actor reader, String language) {
        return switch (of(report, reader)) {
            case AREA, HIDDEN -> area(report, language);
            default -> report.getUnit().name(language);
        };
    }

    /** The area of the unit where it was written. */
    public static String area(Report report, String language) {
        var unit = report.getUnit();
        return (unit.getParent() == null ? unit : unit.getParent()).name(language);
    }

    private static boolean holdsFirstDesk(Report report, Actor reader) {
        return report.getProposals().stream()
                .flatMap(proposal -> proposal.getSteps().stream())
                .min(Comparator.comparing(HandlingStep::getSince).thenComparing(HandlingStep::getId))
                .filter(step -> step.desk().isHeldBy(reader))
                .isPresent();
    }
}
