package fi.havainto.handling.control;

import fi.havainto.account.boundary.People;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ladder of desks above a report: the unit's supervisor, the managers upward, the coordinator last. A desk counts
 * only if somebody other than the authors holds it; the coordinator's desk always stands, so that nothing is ever
 * without a receiver.
 */
@ApplicationScoped
public class Ladder {

    /** One desk of the ladder, counted from 1. */
    public record Rung(int number, OrganisationUnit unit, Role role) {}

    @Inject
    private People people;

    @Inject
    private Units units;

    /** All desks that can receive this report, from the nearest upward. */
    public List<Rung> of(Actor actor, Report report) {
        List<OrganisationUnit> upward = units.upward(actor, report.getUnit());
        List<Rung> rungs = new ArrayList<>();
        Set<Set<Long>> seen = new HashSet<>();
        for (Role role : List.of(Role.SUPERVISOR, Role.MANAGER)) {
            for (OrganisationUnit unit : upward) {
                addIfHeld(rungs, seen, actor, report, unit, role);
            }
        }
        OrganisationUnit root = upward.get(upward.size() - 1);
        rungs.add(new Rung(rungs.size() + 1, root, Role.COORDINATOR));
        return rungs;
    }

    /** Where a new report goes first. */
    public Rung first(Actor actor, Report report) {
        List<Rung> rungs = of(actor, report);
        if (report.getVisibility() == Visibility.CONFIDENTIAL) {
            return rungs.get(rungs.size() - 1);
        }
        return rungs.get(report.isAboutLeadership() ? Math.min(1, rungs.size() - 1) : 0);
    }

    /** A desk is its own rung only where its holders differ from those of the rungs below it. */
    private void addIfHeld(
            List<Rung> rungs, Set<Set<Long>> seen, Actor actor, Report report, OrganisationUnit unit, Role role) {
        Set<Long> holders = new HashSet<>(people.holders(actor, role, unit.getPath()));
        holders.removeAll(report.getAuthors());
        if (!holders.isEmpty() && seen.add(holders)) {
            rungs.add(new Rung(rungs.size() + 1, unit, role));
        }
    }
}
