package fi.havainto.report.web;

import fi.havainto.platform.Conflict;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Frame;
import fi.havainto.report.boundary.Moves;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.MoveRefused;
import fi.havainto.report.entity.Mover;
import fi.havainto.report.entity.Need;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportChange;
import fi.havainto.report.entity.Stage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The next move, made on the report's page: which proposals, which move, and the inputs that this move needs. What is
 * offered comes from the report itself, so a new move needs no change here.
 */
@Named
@ViewScoped
public class MoveForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportPage page;

    @Inject
    private Moves moves;

    @Inject
    private CurrentActor me;

    @Inject
    private ActiveLocale language;

    @Inject
    private Frame frame;

    private List<Long> chosen;
    private Move move;
    private MoveInput input = new MoveInput();
    private boolean confirming;
    private transient List<ReportChange> meanwhile = List.of();

    /** The proposals that stand at a desk of this reader; what stands on an agenda is decided on the meeting's page. */
    public List<ActionProposal> getWaiting() {
        return report().getProposals().stream()
                .filter(proposal -> proposal.getStage() != Stage.ON_AGENDA)
                .filter(proposal -> report().isHeldBy(me.get(), proposal))
                .toList();
    }

    public boolean isMyTurn() {
        return !getWaiting().isEmpty();
    }

    /** The nearest deadline of what waits here. */
    public Instant getDue() {
        return getWaiting().stream()
                .flatMap(proposal -> proposal.openStep().stream())
                .map(HandlingStep::getDue)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** What nobody has taken yet is taken first, all at once. */
    public boolean isToTake() {
        return getWaiting().stream().anyMatch(proposal -> proposal.getStage() == Stage.SUBMITTED);
    }

    /** The moves that all chosen proposals allow this reader; what nobody has taken has a button of its own for that. */
    public List<Move> getOffered() {
        if (picked().isEmpty()) {
            return List.of();
        }
        List<Move> offered = new ArrayList<>(List.of(Move.values()));
        picked().forEach(proposal -> offered.retainAll(report().movesFor(me.get(), proposal)));
        offered.removeIf(one -> one.mover() != Mover.HOLDER || (one == Move.TAKE && isToTake()));
        return offered;
    }

    /** Whether the chosen move is still one of them. */
    public boolean isOpenMove() {
        return move != null && getOffered().contains(move);
    }

    public boolean isWithdrawable() {
        return report().getProposals().stream()
                .anyMatch(proposal -> report().movesFor(me.get(), proposal).contains(Move.WITHDRAW));
    }

    public List<Outcome> getOutcomes() {
        Set<Outcome> outcomes = EnumSet.allOf(Outcome.class);
        picked().forEach(proposal -> outcomes.retainAll(report().outcomesFor(proposal)));
        return List.copyOf(outcomes);
    }

    /** The first of the chosen proposals: where it stands decides where all can go. */
    public ActionProposal getFirst() {
        return picked().get(0);
    }

    public boolean needs(String need) {
        return move != null && move.needsWith(input.getOutcome()).contains(Need.valueOf(need));
    }

    /** Takes everything that waits here and nobody has taken. */
    public void take() {
        make(
                Move.TAKE,
                getWaiting().stream()
                        .filter(proposal -> proposal.getStage() == Stage.SUBMITTED)
                        .toList());
    }

    /** Makes the chosen move; one that ends a proposal is shown once more before. */
    public void make() {
        if (move == null) {
            return;
        }
        if (move.mayEnd(input.getOutcome()) && !confirming) {
            input.mustMeet(move);
            confirming = true;
        } else {
            make(move, picked());
        }
    }

    /** Back from the last look; everything that was typed is still there. */
    public void back() {
        confirming = false;
    }

    public void withdraw() {
        make(
                Move.WITHDRAW,
                report().getProposals().stream()
                        .filter(proposal ->
                                report().movesFor(me.get(), proposal).contains(Move.WITHDRAW))
                        .toList());
    }

    private void make(Move made, List<ActionProposal> proposals) {
        Map<Long, Integer> versions =
                proposals.stream().collect(Collectors.toMap(ActionProposal::getId, ActionProposal::getVersion));
        try {
            moves.make(me.get(), report().getId(), made, versions, input.words(input.getWords(), language.getTag()));
        } catch (Conflict somebodyWasFirst) {
            confirming = false;
            long before = report().getChanges().size();
            page.load();
            meanwhile = report().getChanges().stream().skip(before).toList();
            if (!isDoneByMe(made)) {
                throw new MoveRefused("report.move.meanwhile");
            }
        }
        frame.go("/report/" + report().getNumber() + "?done=" + made);
    }

    /** A second click on the same button finds its own first one: that is no conflict. */
    private boolean isDoneByMe(Move made) {
        List<ReportChange> changes = report().getChanges();
        ReportChange last = changes.get(changes.size() - 1);
        return last.getMove() == made && me.get().is(last.getPersonId() == null ? -1 : last.getPersonId());
    }

    /** What others did between the showing of the page and the move that came too late; it stands beside one's own words. */
    public List<ReportChange> getMeanwhile() {
        return meanwhile == null ? List.of() : meanwhile;
    }

    /** Words that were typed for a move that is no longer open to this reader: shown, so that they are not lost. */
    public String getStranded() {
        return isMyTurn() && isOpenMove() ? null : input.getWords();
    }

    private List<ActionProposal> picked() {
        List<Long> ids = getChosen();
        return getWaiting().stream()
                .filter(proposal -> ids.contains(proposal.getId()))
                .toList();
    }

    /** What is chosen to begin with: the least advanced that is due first, since each proposal gets its own answer. */
    private List<Long> nextOnes() {
        return getWaiting().stream()
                .min(Comparator.comparing(ActionProposal::getStage)
                        .thenComparing(
                                proposal -> proposal.openStep().orElseThrow().getDue()))
                .map(ActionProposal::getId)
                .stream()
                .toList();
    }

    private Report report() {
        return page.getReport();
    }

    public boolean isConfirming() {
        return confirming;
    }

    public List<Long> getChosen() {
        if (chosen == null) {
            chosen = new ArrayList<>(nextOnes());
        }
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }

    public Move getMove() {
        return move;
    }

    public void setMove(Move move) {
        this.move = move;
    }

    public MoveInput getInput() {
        return input;
    }
}
