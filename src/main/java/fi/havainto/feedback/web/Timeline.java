package fi.havainto.feedback.web;

import fi.havainto.feedback.boundary.Actions;
import fi.havainto.feedback.boundary.Feedbacks;
import fi.havainto.feedback.entity.Action;
import fi.havainto.feedback.entity.Feedback;
import fi.havainto.feedback.entity.Recipient;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportChange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way of a report as its page tells it: what happened, who did it by role, what was said. Made only of change rows
 * and feedbacks that exist; several proposals moved by one act are one entry.
 */
@Named
@RequestScoped
public class Timeline {

    /** One act: the first of its change rows stands for all, and the ordinals say which proposals it moved. */
    public record Entry(ReportChange change, List<Integer> ordinals, List<Feedback> feedbacks) {

        /** Sign and word of the act: the outcome of a decision, else the stage it led to. */
        public String sign() {
            return change.getOutcome() != null
                    ? change.getOutcome().name()
                    : change.getTo().name();
        }

        /** What was done: the outcome of a decision, else the move. */
        public String act() {
            return change.getOutcome() != null
                    ? change.getOutcome().name()
                    : change.getMove().name();
        }

        public String words() {
            return change.getPassage() == null ? null : change.getPassage().getText();
        }

        public boolean isMasked() {
            return change.getPassage() != null && change.getPassage().isMasked();
        }

        /** What the addressees answered. */
        public List<Recipient> answers() {
            return feedbacks.stream()
                    .flatMap(feedback -> feedback.getRecipients().stream())
                    .filter(recipient -> recipient.getAnswer() != null)
                    .toList();
        }
    }

    @Inject
    private Feedbacks feedbacks;

    @Inject
    private Actions actions;

    @Inject
    private CurrentActor me;

    private List<Feedback> told;
    private List<Action> done;
    private List<Entry> entries;

    public List<Entry> of(Report report) {
        if (entries == null) {
            Map<String, Entry> acts = new LinkedHashMap<>();
            for (ReportChange change : report.getChanges()) {
                String act = change.getMove() + " " + change.getAt() + " " + change.getOutcome();
                Entry entry = acts.computeIfAbsent(act, k -> new Entry(change, new ArrayList<>(), new ArrayList<>()));
                entry.ordinals().add(change.getProposal().getOrdinal());
                told(report).stream()
                        .filter(feedback -> feedback.getChangeId().equals(change.getId()))
                        .forEach(entry.feedbacks()::add);
            }
            acts.values().forEach(entry -> entry.ordinals().sort(null));
            entries = List.copyOf(acts.values());
        }
        return entries;
    }

    /** What is being done about a proposal, or was done. */
    public Optional<Action> actionOf(Report report, ActionProposal proposal) {
        if (done == null) {
            done = actions.of(me.get(), report);
        }
        return done.stream()
                .filter(action -> action.getProposalId().equals(proposal.getId()))
                .reduce((earlier, later) -> later);
    }

    List<Feedback> told(Report report) {
        if (told == null) {
            told = feedbacks.of(me.get(), report);
        }
        return told;
    }
}
