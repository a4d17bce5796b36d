package fi.havainto.feedback.entity;

import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportChange;
import fi.havainto.report.entity.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One station of a proposal's way: sent, opened by a role, on an agenda, decided, being done, how that goes, done, what it
 * changed, and last where it waits now. Made only of what happened: change rows, steps, actions and their notes.
 *
 * @param at when; of where it waits, until when
 * @param outcome of a decision, else null
 * @param step the desk or body, else null
 * @param action what is being done, else null
 */
public record Station(Kind kind, Instant at, Outcome outcome, HandlingStep step, Action action) {

    /** What happened, or what it waits for. */
    public enum Kind {
        SENT,
        OPENED,
        AGENDA,
        DECIDED,
        DONE,
        CONTESTED,
        PROGRESS,
        EFFECT,
        DOING,
        ASKED,
        WAITS
    }

    /** The way of one proposal. @param actions those of the report, the latest last */
    public static List<Station> of(Report report, ActionProposal proposal, List<Action> actions) {
        List<Station> stations = new ArrayList<>();
        report.getChanges().stream()
                .filter(change -> change.getProposal().getId().equals(proposal.getId()))
                .forEach(change -> happened(change).ifPresent(stations::add));
        for (HandlingStep step : proposal.getSteps()) {
            if (step.desk().isBody()) {
                stations.add(new Station(Kind.AGENDA, step.getSince(), null, step, null));
            } else if (step.getOpenedAt() != null) {
                stations.add(new Station(Kind.OPENED, step.getOpenedAt(), null, step, null));
            }
        }
        List<Action> own = actions.stream()
                .filter(action -> action.getProposalId().equals(proposal.getId()))
                .toList();
        latest(own, NoteKind.PROGRESS).ifPresent(stations::add);
        latest(own, NoteKind.EFFECT).ifPresent(stations::add);
        stations.sort(Comparator.comparing(Station::at));
        proposal.openStep().map(step -> waits(proposal, step, own)).ifPresent(stations::add);
        return stations;
    }

    /** Of several notes the one that counts. */
    private static Optional<Station> latest(List<Action> actions, NoteKind kind) {
        return actions.stream()
                .flatMap(action -> action.getNotes().stream())
                .filter(note -> note.getKind() == kind)
                .map(ActionNote::getAt)
                .max(Comparator.naturalOrder())
                .map(at -> new Station(Kind.valueOf(kind.name()), at, null, null, null));
    }

    private static Optional<Station> happened(ReportChange change) {
        if (change.getOutcome() != null) {
            return Optional.of(new Station(Kind.DECIDED, change.getAt(), change.getOutcome(), null, null));
        }
        Kind kind = change.getMove() == Move.SUBMIT
                ? Kind.SENT
                : change.getMove() == Move.FINISH
                        ? Kind.DONE
                        : change.getMove() == Move.CONTEST ? Kind.CONTESTED : null;
        return Optional.ofNullable(kind).map(what -> new Station(what, change.getAt(), null, null, null));
    }

    private static Station waits(ActionProposal proposal, HandlingStep step, List<Action> actions) {
        if (proposal.getStage() == Stage.IN_PROGRESS && !actions.isEmpty()) {
            return new Station(Kind.DOING, step.getDue(), null, step, actions.get(actions.size() - 1));
        }
        return new Station(proposal.isAsked() ? Kind.ASKED : Kind.WAITS, step.getDue(), null, step, null);
    }
}
