package fi.havainto.handling.boundary;

import fi.havainto.handling.entity.PickedRow;
import fi.havainto.handling.entity.Rung;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import fi.havainto.report.boundary.Moves;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.MoveRefused;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Stage;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Moves a whole row of a worklist: all proposals of a report that wait at the actor's desks. Each row is a transaction
 * of its own and goes through the one door for moves; what has changed since the list was shown is left alone.
 */
@Boundary
public class BulkMoves {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Moves moves;

    @Inject
    private Ladders ladders;

    /**
     * Takes what nobody has taken.
     *
     * @throws Conflict when something of the row has moved since it was shown
     */
    public void take(Actor actor, PickedRow row) {
        Report report = find(actor, row);
        List<ActionProposal> open = unchanged(actor, report, row).stream()
                .filter(proposal -> proposal.getStage() == Stage.SUBMITTED)
                .toList();
        if (open.isEmpty()) {
            throw new MoveRefused("handling.bulk.nothingToTake");
        }
        make(actor, report, Move.TAKE, open, new MoveInput());
    }

    /** Passes everything of a row on to one desk with one set of words; see {@link #take}. */
    public void forward(Actor actor, PickedRow row, MoveInput input) {
        Report report = find(actor, row);
        make(actor, report, Move.FORWARD, unchanged(actor, report, row), input);
    }

    /** The desks that all of these rows can be passed on to, nearest first; rows that have left the actor's desks count not. */
    public List<Rung> targets(Actor actor, Collection<PickedRow> rows) {
        List<Rung> common = null;
        for (PickedRow row : rows) {
            Report report = held(actor, row).orElse(null);
            if (report == null) {
                continue;
            }
            for (ActionProposal proposal : shown(actor, report, row)) {
                List<Rung> onward = ladders.onward(actor, report, proposal);
                common = common == null ? new ArrayList<>(onward) : common;
                common.removeIf(rung -> onward.stream().noneMatch(other -> other.isAt(rung.desk())));
            }
        }
        return common == null ? List.of() : common;
    }

    private void make(Actor actor, Report report, Move move, List<ActionProposal> proposals, MoveInput input) {
        moves.make(
                actor,
                report.getId(),
                move,
                proposals.stream().collect(Collectors.toMap(ActionProposal::getId, ActionProposal::getVersion)),
                input);
    }

    private Report find(Actor actor, PickedRow row) {
        return held(actor, row).orElseThrow(NotFound::new);
    }

    private Optional<Report> held(Actor actor, PickedRow row) {
        actor.mustBeAllowed(Permission.HANDLE_REPORTS);
        return em.createQuery("select r from Report r where r.number = :number", Report.class)
                .setParameter("number", row.number())
                .getResultStream()
                .filter(report -> report.getProposals().stream().anyMatch(proposal -> report.isHeldBy(actor, proposal)))
                .findFirst();
    }

    private static List<ActionProposal> shown(Actor actor, Report report, PickedRow row) {
        return report.getProposals().stream()
                .filter(proposal -> row.has(proposal, actor.personId()))
                .filter(proposal -> report.isHeldBy(actor, proposal))
                .toList();
    }

    private static List<ActionProposal> unchanged(Actor actor, Report report, PickedRow row) {
        List<ActionProposal> shown = shown(actor, report, row);
        if (!row.isOf(shown)) {
            throw new Conflict();
        }
        return shown;
    }
}
