package fi.havainto.feedback.web;

import fi.havainto.feedback.boundary.Actions;
import fi.havainto.feedback.boundary.Feedbacks;
import fi.havainto.feedback.entity.Action;
import fi.havainto.feedback.entity.ActionNote;
import fi.havainto.feedback.entity.Feedback;
import fi.havainto.feedback.entity.NoteKind;
import fi.havainto.feedback.entity.Recipient;
import fi.havainto.platform.Passage;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportChange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way of a report as its page tells it: what happened, who did it by role, what was said. Made only of change rows
 * feedbacks and notes that exist; several proposals moved by one act are one entry.
 */
@Named
@RequestScoped
public class Timeline {

    /**
     * One act: the first of its change rows stands for all, and the ordinals say which proposals it moved. What an action
     * changed moves nothing: then there is a note and no change.
     */
    public record Entry(ReportChange change, ActionNote effect, List<Integer> ordinals, List<Feedback> feedbacks) {

        /** Sign and word of the act: the outcome of a decision, else the stage it led to. */
        public String sign() {
            if (effect != null) {
                return "DONE";
            }
            return change.getOutcome() != null
                    ? change.getOutcome().name()
                    : change.getTo().name();
        }

        /** What was done: the outcome of a decision, else the move. */
        public String act() {
            if (effect != null) {
                return effect.getKind().name();
            }
            return change.getOutcome() != null
                    ? change.getOutcome().name()
                    : change.getMove().name();
        }

        public Instant at() {
            return effect != null ? effect.getAt() : change.getAt();
        }

        public String role() {
            return effect != null ? effect.getRole().name() : change.getRole();
        }

        /** The unit of the desk that acted; null at a body, and where only the role is kept. */
        public Long unitId() {
            return effect != null ? null : change.getUnitId();
        }

        public Long bodyId() {
            return effect != null ? null : change.getBodyId();
        }

        /** What was said; null where nothing was. */
        public Passage passage() {
            return effect != null ? effect.getPassage() : change.getPassage();
        }

        public String words() {
            return passage() == null ? null : passage().getText();
        }

        public boolean isMasked() {
            return passage() != null && passage().isMasked();
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
                Entry entry =
                        acts.computeIfAbsent(act, k -> new Entry(change, null, new ArrayList<>(), new ArrayList<>()));
                entry.ordinals().add(change.getProposal().getOrdinal());
                told(report).stream()
                        .filter(feedback -> feedback.getChangeId().equals(change.getId()))
                        .forEach(entry.feedbacks()::add);
            }
            acts.values().forEach(entry -> entry.ordinals().sort(null));
            entries = withEffects(report, acts.values());
        }
        return entries;
    }

    private List<Entry> withEffects(Report report, Collection<Entry> acts) {
        List<Entry> all = new ArrayList<>(acts);
        for (ActionProposal proposal : report.getProposals()) {
            notesOf(report, proposal, NoteKind.EFFECT).stream()
                    .map(note -> new Entry(null, note, List.of(proposal.getOrdinal()), List.of()))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparing(Entry::at));
        return List.copyOf(all);
    }

    /** What is being done about a proposal, or was done last. */
    public Optional<Action> actionOf(Report report, ActionProposal proposal) {
        return actionsOf(report, proposal).reduce((earlier, later) -> later);
    }

    /** What was noted of a proposal's actions, newest first. */
    public List<ActionNote> notesOf(Report report, ActionProposal proposal, NoteKind kind) {
        return actionsOf(report, proposal)
                .flatMap(action -> action.getNotes().stream())
                .filter(note -> note.getKind() == kind)
                .sorted(Comparator.comparing(ActionNote::getAt).reversed())
                .toList();
    }

    private Stream<Action> actionsOf(Report report, ActionProposal proposal) {
        return done(report).stream().filter(action -> action.getProposalId().equals(proposal.getId()));
    }

    /** The actions of the report, the latest last. */
    List<Action> done(Report report) {
        if (done == null) {
            done = actions.of(me.get(), report);
        }
        return done;
    }

    List<Feedback> told(Report report) {
        if (told == null) {
            told = feedbacks.of(me.get(), report);
        }
        return told;
    }
}
