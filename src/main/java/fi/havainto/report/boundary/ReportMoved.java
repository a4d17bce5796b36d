package fi.havainto.report.boundary;

import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Stage;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A move was made. Observers work in the same transaction, by priority: vetoes 50, routing 100, board 150, feedback 200,
 * notification 300, audit 400. The input is in memory only; who stores or logs reads {@link #ids()}.
 *
 * @param reportId the report
 * @param move which move
 * @param proposals the proposals that moved, each with its change row
 */
public record ReportMoved(long reportId, Move move, List<Moved> proposals, Actor actor, Instant at, MoveInput input)
        implements DomainEvent {

    public static final int VETO = 50;
    public static final int ROUTING = 100;
    public static final int BOARD = 150;
    public static final int FEEDBACK = 200;
    public static final int NOTIFICATION = 300;

    /** One proposal that moved. */
    public record Moved(long proposalId, long changeId, Stage from, Stage to, Outcome outcome) {}

    /** Whether that proposal needs a next step: it was sent, passed on, came back from a body, or was contested. */
    public boolean passesOn(Moved one) {
        return move.opensNext(one.from(), one.to());
    }

    /** Whether that proposal is still at the desk where it was. */
    public boolean stays(Moved one) {
        return one.to().isLive() && !passesOn(one);
    }

    @Override
    public String action() {
        return move.name();
    }

    @Override
    public String ids() {
        return "report=" + reportId + " proposals="
                + proposals.stream()
                        .map(moved -> Long.toString(moved.proposalId()))
                        .collect(Collectors.joining(","));
    }
}
