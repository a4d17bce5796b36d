package fi.havainto.feedback.web;

import fi.havainto.feedback.entity.Action;
import fi.havainto.feedback.entity.NoteKind;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Dates;
import fi.havainto.platform.web.Texts;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportChange;
import fi.havainto.report.entity.Stage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The way of one proposal in a few stations: sent, opened by a role, on an agenda, decided, being done, how that goes, done,
 * what it changed, and where it waits now. Made only of what happened: change rows, steps, actions and their notes. It names roles and bodies, nobody's name.
 */
@Named
@RequestScoped
public class Way {

    /** One station; {@code now} is where the proposal waits. */
    public record Station(String words, Instant at, boolean now) {}

    @Inject
    private Timeline timeline;

    @Inject
    private Texts texts;

    @Inject
    private Dates dates;

    @Inject
    private ActiveLocale language;

    public List<Station> of(Report report, ActionProposal proposal) {
        List<Station> stations = new ArrayList<>();
        report.getChanges().stream()
                .filter(change -> change.getProposal().getId().equals(proposal.getId()))
                .forEach(change -> happened(change).ifPresent(stations::add));
        for (HandlingStep step : proposal.getSteps()) {
            if (step.desk().isBody()) {
                stations.add(station("AGENDA", step.getSince(), desk(step)));
            } else if (step.getOpenedAt() != null) {
                stations.add(station("OPENED", step.getOpenedAt(), desk(step)));
            }
        }
        latest(report, proposal, NoteKind.PROGRESS).ifPresent(stations::add);
        latest(report, proposal, NoteKind.EFFECT).ifPresent(stations::add);
        stations.sort(Comparator.comparing(Station::at));
        waits(report, proposal).ifPresent(stations::add);
        return stations;
    }

    /** Of several notes the one that counts. */
    private Optional<Station> latest(Report report, ActionProposal proposal, NoteKind kind) {
        return timeline.notesOf(report, proposal, kind).stream()
                .findFirst()
                .map(note -> station(kind.name(), note.getAt(), ""));
    }

    private Optional<Station> happened(ReportChange change) {
        if (change.getMove() == Move.SUBMIT) {
            return Optional.of(station("SENT", change.getAt(), ""));
        }
        if (change.getOutcome() != null) {
            return Optional.of(station("DECIDED", change.getAt(), texts.of("stage." + change.getOutcome())));
        }
        if (change.getMove() == Move.FINISH) {
            return Optional.of(station("DONE", change.getAt(), ""));
        }
        return change.getMove() == Move.CONTEST
                ? Optional.of(station("CONTESTED", change.getAt(), ""))
                : Optional.empty();
    }

    private Optional<Station> waits(Report report, ActionProposal proposal) {
        return proposal.openStep().map(step -> {
            String until = dates.day(step.getDue());
            Optional<Action> action = timeline.actionOf(report, proposal);
            if (proposal.getStage() == Stage.IN_PROGRESS && action.isPresent()) {
                String words = texts.of(
                        "feedback.way.DOING",
                        dates.of(action.get().getDue()),
                        action.get().getResponsible());
                return new Station(words, step.getDue(), true);
            }
            String words = proposal.isAsked()
                    ? texts.of("feedback.way.ASKED", until)
                    : texts.of("feedback.way.WAITS", until, desk(step));
            return new Station(words, step.getDue(), true);
        });
    }

    private Station station(String key, Instant at, String what) {
        return new Station(texts.of("feedback.way." + key, dates.day(at), what), at, false);
    }

    private String desk(HandlingStep step) {
        return step.desk().isBody() ? step.getBody().name(language.getTag()) : texts.of("role." + step.getRole());
    }
}
