package fi.havainto.handling.control;

import fi.havainto.feedback.entity.Action;
import fi.havainto.feedback.entity.ActionNote;
import fi.havainto.feedback.entity.Feedback;
import fi.havainto.feedback.entity.Recipient;
import fi.havainto.handling.entity.PrintPiece;
import fi.havainto.handling.entity.PrintPiece.Part;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.DraftText;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportChange;
import fi.havainto.report.entity.Visibility;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Takes a report apart into what a print shows or withholds, in the order of the paper. */
public final class PrintPieces {

    /** The day of an effect in figures, which need no language. */
    private static final DateTimeFormatter SEEN = DateTimeFormatter.ofPattern("d.M.yyyy");

    private final Report report;
    private final Function<ReportChange, Optional<String>> places;
    private final Predicate<Action> told;
    private final List<PrintPiece> pieces = new ArrayList<>();

    private PrintPieces(Report report, Function<ReportChange, Optional<String>> places, Predicate<Action> told) {
        this.report = report;
        this.told = told;
        this.places = places;
    }

    /**
     * All that there is.
     *
     * @param author who wrote it, as far as the coordinator may know
     */
    public static List<PrintPiece> of(Report report, String author, List<Feedback> feedbacks, List<Action> actions) {
        return new PrintPieces(report, change -> Optional.empty(), action -> true).all(author, feedbacks, actions);
    }

    /**
     * What the report's page shows: who carries a proposal out is told of its last action, what was noted of each.
     *
     * @param actions in the order in which they were started
     * @param places where an act was made, as far as the reader may know
     */
    static List<PrintPiece> ofPage(
            Report report,
            String author,
            List<Feedback> feedbacks,
            List<Action> actions,
            Function<ReportChange, Optional<String>> places) {
        Map<Long, Action> last = actions.stream()
                .collect(Collectors.toMap(Action::getProposalId, Function.identity(), (earlier, later) -> later));
        return new PrintPieces(report, places, last::containsValue).all(author, feedbacks, actions);
    }

    private List<PrintPiece> all(String author, List<Feedback> feedbacks, List<Action> actions) {
        author(author);
        texts();
        report.getProposals().forEach(this::proposal);
        way(feedbacks);
        actions.forEach(this::action);
        return List.copyOf(pieces);
    }

    /** Who did not write in the own name is not named, unless the coordinator decides otherwise. */
    private void author(String author) {
        PrintPiece piece = PrintPiece.of(Part.AUTHOR, "author", "report.view.author", null, author, null);
        piece.setWithheld(report.getVisibility() != Visibility.OWN_NAME);
        pieces.add(piece);
    }

    private void texts() {
        DraftText.of(report).stream()
                .filter(text -> !text.field().startsWith("proposal-") && text.words() != null)
                .forEach(text ->
                        add(Part.OBSERVATION, text.field(), "report.field." + text.field(), null, text.words()));
    }

    private void proposal(ActionProposal proposal) {
        String nth = Integer.toString(proposal.getOrdinal());
        String key = "proposal-" + nth;
        if (proposal.hasSetText()) {
            pieces.add(
                    PrintPiece.of(Part.PROPOSALS, key, "report.standard." + proposal.getStandard(), null, null, null));
        } else {
            add(Part.PROPOSALS, key, "handling.print.proposal", nth, proposal.getText());
        }
        if (proposal.getAddressee() != null) {
            add(Part.PROPOSALS, key + "-to", "handling.print.addressee", nth, proposal.getAddressee());
        }
    }

    /** Several proposals moved by one act are one entry, as on the report's page. */
    private void way(List<Feedback> feedbacks) {
        Map<String, List<ReportChange>> acts = new LinkedHashMap<>();
        report.getChanges()
                .forEach(change -> acts.computeIfAbsent(
                                change.getMove() + " " + change.getAt() + " " + change.getOutcome(),
                                k -> new ArrayList<>())
                        .add(change));
        acts.values().forEach(act -> {
            happened(act);
            feedbacks.stream()
                    .filter(feedback -> act.stream().anyMatch(one -> one.getId().equals(feedback.getChangeId())))
                    .forEach(this::answers);
        });
    }

    private void happened(List<ReportChange> act) {
        ReportChange first = act.get(0);
        String what = first.getOutcome() == null
                ? first.getMove().name()
                : first.getOutcome().name();
        String ordinals = String.join(
                ", ",
                act.stream()
                        .map(one -> Integer.toString(one.getProposal().getOrdinal()))
                        .sorted()
                        .toList());
        List<String> arguments = new ArrayList<>(List.of(ordinals, Integer.toString(act.size()), first.getRole()));
        places.apply(first).ifPresent(arguments::add);
        pieces.add(PrintPiece.happened(
                "change-" + first.getId(),
                "feedback.act." + what,
                arguments,
                first.getPassage() == null ? null : first.getPassage().getText(),
                first.getPassage() == null ? null : first.getPassage().getLanguage(),
                first.getAt()));
    }

    private void answers(Feedback feedback) {
        feedback.getRecipients().stream()
                .filter(recipient -> recipient.getAnswer() != null)
                .forEach(recipient -> pieces.add(answer(feedback, recipient)));
    }

    private static PrintPiece answer(Feedback feedback, Recipient recipient) {
        boolean silent = recipient.getWhy() == null;
        return PrintPiece.happened(
                "answer-" + feedback.getId() + "-" + recipient.getPersonId(),
                "feedback.answered." + recipient.getAnswer(),
                List.of(),
                silent ? null : recipient.getWhy().getText(),
                silent ? null : recipient.getWhy().getLanguage(),
                null);
    }

    private void action(Action action) {
        if (told.test(action)) {
            carriedOut(action);
        }
        action.getNotes().forEach(note -> pieces.add(noted(note)));
    }

    private void carriedOut(Action action) {
        String key = "action-" + action.getId();
        add(Part.WAY, key, "handling.print.responsible", null, action.getResponsible());
        if (action.isFinished()) {
            add(
                    Part.WAY,
                    key + "-result",
                    "handling.print.result",
                    null,
                    action.getResult().getText());
        }
    }

    private static PrintPiece noted(ActionNote note) {
        String seen = note.getSeenOn() == null ? "" : SEEN.format(note.getSeenOn());
        return PrintPiece.happened(
                "note-" + note.getId(),
                "handling.print.note." + note.getKind(),
                List.of(seen, "", note.getRole().name()),
                note.getPassage().getText(),
                note.getPassage().getLanguage(),
                note.getAt());
    }

    private void add(Part part, String key, String label, String argument, String text) {
        pieces.add(PrintPiece.of(part, key, label, argument, text, report.getLanguage()));
    }
}
