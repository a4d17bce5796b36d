package fi.havainto.handling.boundary;

import fi.havainto.account.boundary.People;
import fi.havainto.handling.control.Ladder;
import fi.havainto.handling.entity.Rung;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.util.List;

/** The desks above a report: the tree and its holders, asked of the rooms that know them. */
@Boundary
public class Ladders {

    @Inject
    private People people;

    @Inject
    private Units units;

    /** All desks that can receive this report, from the nearest upward; the coordinator's is always the last. */
    public List<Rung> of(Actor actor, Report report) {
        return rungs(actor, report);
    }

    /** Where a new report goes first. */
    public Rung first(Actor actor, Report report) {
        return Ladder.first(report, rungs(actor, report));
    }

    private List<Rung> rungs(Actor actor, Report report) {
        return Ladder.of(
                report,
                units.upward(actor, report.getUnit()),
                (role, unit) -> people.holders(actor, role, unit.getPath()));
    }
}
