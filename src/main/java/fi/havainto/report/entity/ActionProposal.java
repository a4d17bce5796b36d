package fi.havainto.report.entity;

import fi.havainto.platform.Passage;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that should be done (toimenpide-ehdotus): it moves, is decided and ends. Only {@link Report#make} changes
 * its stage; it holds its steps, of which at most one is open.
 */
@Entity
@NamedQuery(
        name = ActionProposal.WITH_STEPS,
        query = "select distinct p from ActionProposal p where p.report = :report",
        hints = {
            @QueryHint(name = "eclipselink.left-join-fetch", value = "p.steps.unit"),
            @QueryHint(name = "eclipselink.left-join-fetch", value = "p.steps.body"),
            @QueryHint(name = "eclipselink.left-join-fetch", value = "p.steps.questions")
        })
@Table(name = "report_proposal")
public class ActionProposal extends WrittenProposal {

    private static final long serialVersionUID = 1L;

    /** Of a {@code :report}, with the steps of each and what belongs to these. */
    public static final String WITH_STEPS = "ActionProposal.withSteps";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_proposal_seq")
    @SequenceGenerator(name = "report_proposal_seq", sequenceName = "report_proposal_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private Report report;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DRAFT;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private boolean asked;

    @Column(name = "contested_at")
    private Instant contestedAt;

    @Column(name = "contested_from")
    private Long contestedFrom;

    @Column(name = "end_feedback_id")
    private Long endFeedbackId;

    @Version
    private int version;

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.PERSIST)
    @OrderBy("since, id")
    private List<HandlingStep> steps = new ArrayList<>();

    protected ActionProposal() {}

    ActionProposal(Report report, int ordinal) {
        super(ordinal);
        this.report = report;
    }

    /** The desk that holds this proposal now; empty before it is sent and after its end. */
    public Optional<HandlingStep> openStep() {
        return steps.stream().filter(HandlingStep::isOpen).findFirst();
    }

    /** The last step, whether it is open or has just ended. */
    public HandlingStep lastStep() {
        return steps.get(steps.size() - 1);
    }

    /**
     * Where a proposal goes back to from that step: the last unit's desk before it that is another one. What was
     * contested does not go back to where it ended.
     */
    public Optional<HandlingStep> originOf(HandlingStep step) {
        return steps.stream()
                .takeWhile(earlier -> earlier != step)
                .filter(earlier -> contestedAt == null || !earlier.getSince().isBefore(contestedAt))
                .filter(earlier -> !earlier.desk().isBody() && !earlier.desk().equals(step.desk()))
                .reduce((earlier, later) -> later);
    }

    /** The last step at a unit's desk: after a body the desk that put it on the agenda. */
    public Optional<HandlingStep> lastUnitStep() {
        return steps.stream().filter(step -> !step.desk().isBody()).reduce((earlier, later) -> later);
    }

    void arrive(Stage to, Outcome decided) {
        this.stage = to;
        if (decided != null) {
            this.outcome = decided == Outcome.REFERRED_BACK ? null : decided;
        }
    }

    /** Takes an ending back; its feedback stays, but ends nothing any more. */
    void contest(Long endedBy, Instant at) {
        this.contestedAt = at;
        this.contestedFrom = endedBy;
        this.outcome = null;
        this.endFeedbackId = null;
    }

    void endStep(Instant at) {
        openStep().ifPresent(step -> step.end(at));
    }

    void openStep(NextStep next, Instant at) {
        steps.add(new HandlingStep(this, next, at));
    }

    void ask(Question question) {
        question.getStep().ask(question);
        this.asked = true;
    }

    /** Ends the open question, with an answer or (null) without one; where none is open nothing happens. */
    void endQuestion(Passage answer, Instant at) {
        openStep().flatMap(HandlingStep::openQuestion).ifPresent(question -> {
            if (answer == null) {
                question.end(at);
            } else {
                question.answered(answer, at);
            }
        });
        this.asked = false;
    }

    /** The feedback room says which of its feedbacks ended this proposal; the database refuses an end without one. */
    public void endedBy(long feedbackId) {
        if (stage != Stage.ENDED) {
            throw new IllegalStateException("only an ended proposal has an ending feedback");
        }
        this.endFeedbackId = feedbackId;
    }

    void storedAs(ActionProposal stored) {
        this.id = stored.id;
        this.version = stored.version;
    }

    public Long getId() {
        return id;
    }

    public Report getReport() {
        return report;
    }

    public Stage getStage() {
        return stage;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    /** Whether a question to the authors is open: then the desk's clock stands still. */
    public boolean isAsked() {
        return asked;
    }

    public boolean isContested() {
        return contestedAt != null;
    }

    /** Whoever made the ending that was contested: handles this proposal no more; null while nothing was. */
    public Long getContestedFrom() {
        return contestedFrom;
    }

    /** Its sign and word: the outcome once it has one and is not being carried out, else the stage. */
    public String sign() {
        boolean tells = outcome != null && stage != Stage.IN_PROGRESS;
        return tells ? outcome.name() : stage.name();
    }

    public Long getEndFeedbackId() {
        return endFeedbackId;
    }

    public int getVersion() {
        return version;
    }

    public List<HandlingStep> getSteps() {
        return List.copyOf(steps);
    }
}
