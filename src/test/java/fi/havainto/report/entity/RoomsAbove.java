package fi.havainto.report.entity;

import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.access.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Does after a move what the rooms above do in the container: handling opens the next step and sets the clock,
 * feedback names the feedback that ended a proposal, the persistence provider counts the version.
 */
final class RoomsAbove {

    static final List<OrganisationUnit> DESKS = List.of(Area.UNIT, Area.SERVICES, Area.COUNTY);
    static final List<Role> ROLES = List.of(Role.SUPERVISOR, Role.MANAGER, Role.COORDINATOR);

    private static final Duration DAYS = Duration.ofDays(5);

    private long lastFeedback = 500;

    void hear(Report report, Move move, MoveInput input, Long person, List<ReportChange> changes, Instant at) {
        for (ReportChange change : changes) {
            ActionProposal proposal = change.getProposal();
            switch (move) {
                case SUBMIT -> open(report, proposal, 0, at);
                case FORWARD ->
                    open(report, proposal, ROLES.indexOf(input.getTarget().role()), at);
                case RETURN -> open(report, proposal, rungBefore(proposal), at);
                case TAKE, START -> report.reschedule(proposal.getId(), person, at.plus(DAYS));
                default ->
                    proposal.openStep().ifPresent(step -> report.reschedule(proposal.getId(), person, at.plus(DAYS)));
            }
            if (proposal.getStage() == Stage.ENDED) {
                proposal.endedBy(++lastFeedback);
            }
            Ids.set(proposal, "version", proposal.getVersion() + 1);
        }
    }

    static Desk desk(int rung) {
        return Desk.of(DESKS.get(rung).getId(), DESKS.get(rung).getPath(), ROLES.get(rung));
    }

    private static int rungBefore(ActionProposal proposal) {
        return proposal.previousStep().orElseThrow().getRung() == 1 ? 1 : 0;
    }

    private static void open(Report report, ActionProposal proposal, int rung, Instant at) {
        report.openStep(proposal.getId(), DESKS.get(rung), ROLES.get(rung), rung + 1, at, at.plus(DAYS));
    }
}
