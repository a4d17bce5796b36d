package fi.havainto.report.entity;

import fi.havainto.organisation.entity.Level;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.access.Role;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that should be done (toimenpide-ehdotus): it moves, is decided and ends. Only {@link Report#make} changes
 * its stage; it holds its steps, of which at most one is open.
 */
@Entity
@Table(name = "report_proposal")
public class ActionProposal implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int TEXT_LENGTH = 2000;
    public static final int ADDRESSEE_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_proposal_seq")
    @SequenceGenerator(name = "report_proposal_seq", sequenceName = "report_proposal_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private Report report;

    private int ordinal;
    private String text;

    @Enumerated(EnumType.STRING)
    private Standard standard = Standard.NONE;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String addressee;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DRAFT;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private boolean contested;

    @Column(name = "end_feedback_id")
    private Long endFeedbackId;

    @Version
    private int version;

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.PERSIST)
    @OrderBy("since, id")
    private List<HandlingStep> steps = new ArrayList<>();

    protected ActionProposal() {}

    ActionProposal(Report report, int ordinal) {
        this.report = report;
        this.ordinal = ordinal;
    }

    /** The desk that holds this proposal now; empty before it is sent and after its end. */
    public Optional<HandlingStep> openStep() {
        return steps.stream().filter(HandlingStep::isOpen).findFirst();
    }

    /** The step before the present one: where a returned proposal goes back to. */
    public Optional<HandlingStep> previousStep() {
        return steps.stream().filter(step -> !step.isOpen()).reduce((earlier, later) -> later);
    }

    void arrive(Stage to, Outcome decided) {
        this.stage = to;
        if (decided != null) {
            this.outcome = decided == Outcome.REFERRED_BACK ? null : decided;
        }
    }

    void endStep(Instant at) {
        openStep().ifPresent(step -> step.end(at));
    }

    void openStep(OrganisationUnit unit, Role role, int rung, Instant at, Instant due) {
        steps.add(new HandlingStep(this, unit, role, rung, at, due));
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

    void setOrdinal(int ordinal) {
        this.ordinal = ordinal;
    }

    /** Takes a set text with its level, or goes back to the writer's own words. */
    public void become(Standard chosen) {
        this.standard = chosen;
        this.text = null;
        this.level = chosen.level();
    }

    /** Whether the writer left this row of the form untouched. */
    public boolean isEmpty() {
        return standard == Standard.NONE && (text == null || text.isBlank()) && addressee == null && level == null;
    }

    public boolean hasSetText() {
        return standard != Standard.NONE;
    }

    public Long getId() {
        return id;
    }

    public Report getReport() {
        return report;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Standard getStandard() {
        return standard;
    }

    public void setStandard(Standard standard) {
        this.standard = standard;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public Stage getStage() {
        return stage;
    }

    public Outcome getOutcome() {
        return outcome;
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
