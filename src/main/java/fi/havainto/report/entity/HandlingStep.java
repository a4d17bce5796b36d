package fi.havainto.report.entity;

import fi.havainto.organisation.entity.Body;
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

/** A proposal's stay at one desk: which, since when, until when an answer is due, who took it, on which rung. */
@Entity
@Table(name = "report_step")
public class HandlingStep implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_step_seq")
    @SequenceGenerator(name = "report_step_seq", sequenceName = "report_step_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposal_id")
    private ActionProposal proposal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "holder_unit_id")
    private OrganisationUnit unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "holder_role")
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "holder_body_id")
    private Body body;

    @Column(name = "taken_by")
    private Long takenBy;

    private Instant since;
    private Instant due;

    @Column(name = "paused_due")
    private Instant pausedDue;

    private int rung;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "step", cascade = CascadeType.PERSIST)
    @OrderBy("askedAt, id")
    private List<Question> questions = new ArrayList<>();

    protected HandlingStep() {}

    HandlingStep(ActionProposal proposal, NextStep next, Instant since) {
        this.proposal = proposal;
        this.unit = next.unit();
        this.role = next.role();
        this.body = next.body();
        this.rung = next.rung();
        this.since = since;
        this.due = next.due();
        this.takenBy = next.takenBy();
    }

    /** Until the question ends, what is waited for is its answer; the desk's own deadline stands still. */
    void ask(Question question) {
        questions.add(question);
        pausedDue = due;
        due = question.getDue();
    }

    /** Sets who has it and until when the desk answers; while a question is open that deadline stands still. */
    void takenBy(Long person, Instant newDue) {
        this.takenBy = person;
        if (openQuestion().isPresent()) {
            this.pausedDue = newDue;
        } else {
            this.due = newDue;
            this.pausedDue = null;
        }
    }

    void reminded(Instant at) {
        this.remindedAt = at;
    }

    void end(Instant at) {
        this.endedAt = at;
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public Desk desk() {
        return body == null ? Desk.of(unit.getId(), unit.getPath(), role) : Desk.ofBody(body.getId());
    }

    public Optional<Question> openQuestion() {
        return questions.stream().filter(Question::isOpen).findFirst();
    }

    /** The question asked last here, open or not. */
    public Optional<Question> lastQuestion() {
        return questions.stream().reduce((earlier, later) -> later);
    }

    /** Whether its time is over; while a question is open the clock stands still. */
    public boolean isLate(Instant now) {
        return due.isBefore(now) && openQuestion().isEmpty();
    }

    public Long getId() {
        return id;
    }

    /** The unit of the desk; null at a body. */
    public OrganisationUnit getUnit() {
        return unit;
    }

    /** The role that answers at a unit's desk; null at a body. */
    public Role getRole() {
        return role;
    }

    public Body getBody() {
        return body;
    }

    public List<Question> getQuestions() {
        return List.copyOf(questions);
    }

    public Long getTakenBy() {
        return takenBy;
    }

    public Instant getSince() {
        return since;
    }

    /** What is waited for until then: the desk's answer, or while a question is open its authors'. */
    public Instant getDue() {
        return due;
    }

    /** The desk's own deadline, also while a question is open. */
    public Instant getOwnDue() {
        return pausedDue == null ? due : pausedDue;
    }

    /** When a holder first opened the report at this desk; null while nobody has. */
    public Instant getOpenedAt() {
        return openedAt;
    }

    /** When its holders were last told that its date has passed; null while it has not, or nobody was told. */
    public Instant getRemindedAt() {
        return remindedAt;
    }

    public int getRung() {
        return rung;
    }
}
