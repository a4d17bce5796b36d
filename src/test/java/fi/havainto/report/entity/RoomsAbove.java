package fi.havainto.report.entity;

import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.access.Actor;
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

    void hear(Report report, Move move, MoveInput input, Actor actor, List<ReportChange> changes, Instant at) {
        for (ReportChange change : changes) {
            ActionProposal proposal = change.getProposal();
            if (move.opensNext(change.getFrom(), change.getTo())) {
                report.openStep(proposal.getId(), next(move, input, proposal, at.plus(DAYS)), at);
            } else if (change.getTo().isLive()) {
                stays(report, proposal, change, actor);
            }
            if (proposal.getStage() == Stage.ENDED) {
                proposal.endedBy(++lastFeedback);
            }
            Ids.set(proposal, "version", proposal.getVersion() + 1);
        }
    }

    private static NextStep next(Move move, MoveInput input, ActionProposal proposal, Instant due) {
        return switch (move) {
            case SUBMIT -> at(0, due);
            case FORWARD -> at(ROLES.indexOf(input.getTarget().role()), due);
            case ESCALATE, CONTEST -> at(above(proposal), due);
            case RETURN -> {
                HandlingStep origin = proposal.originOf(proposal.lastStep()).orElseThrow();
                yield NextStep.at(origin.getUnit(), origin.getRole(), origin.getRung(), due);
            }
            case PUT_ON_AGENDA -> NextStep.at(Area.board(), proposal.lastStep().getRung(), due);
            default -> NextStep.backAt(proposal.lastUnitStep().orElseThrow(), due);
        };
    }

    private static void stays(Report report, ActionProposal proposal, ReportChange change, Actor actor) {
        Instant due = change.getAt().plus(DAYS);
        switch (change.getMove()) {
            case ASK -> report.ask(proposal.getId(), change, due);
            case ANSWER, LAPSE -> {
                Long taker = proposal.openStep().orElseThrow().getTakenBy();
                report.reschedule(proposal.getId(), taker, due);
            }
            default -> report.reschedule(proposal.getId(), actor.personId(), due);
        }
    }

    private static NextStep at(int rung, Instant due) {
        return NextStep.at(DESKS.get(rung), ROLES.get(rung), rung + 1, due);
    }

    private static int above(ActionProposal proposal) {
        int rung = ROLES.indexOf(proposal.lastUnitStep().orElseThrow().getRole());
        return Math.min(rung + 1, DESKS.size() - 1);
    }

    static Desk desk(int rung) {
        return Desk.of(DESKS.get(rung).getId(), DESKS.get(rung).getPath(), ROLES.get(rung));
    }
}
