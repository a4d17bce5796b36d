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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** One move of one proposal: who or the system, from, to, when. Inserted, never changed; its words are a passage. */
@Entity
@Table(name = "report_change")
public class ReportChange implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Stands in the role column when the system or the author moved. */
    public static final String BY_AUTHOR = "AUTHOR";

    public static final String BY_SYSTEM = "SYSTEM";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_change_seq")
    @SequenceGenerator(name = "report_change_seq", sequenceName = "report_change_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private Report report;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposal_id")
    private ActionProposal proposal;

    @Enumerated(EnumType.STRING)
    private Move move;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_stage")
    private Stage from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_stage")
    private Stage to;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "person_id")
    private Long personId;

    private String role;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "body_id")
    private Long bodyId;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "passage_id")
    private Passage passage;

    private Instant at;

    protected ReportChange() {}

    ReportChange(ActionProposal proposal, Move move, Stage from, Outcome outcome, Instant at) {
        this.report = proposal.getReport();
        this.proposal = proposal;
        this.move = move;
        this.from = from;
        this.to = proposal.getStage();
        this.outcome = outcome;
        this.at = at;
    }

    /** Who moved, and at which desk the proposal stood unless its author moved it. */
    ReportChange by(Long person, Desk desk) {
        this.personId = person;
        this.role = person == null
                ? BY_SYSTEM
                : desk == null ? BY_AUTHOR : desk.role().name();
        this.unitId = desk == null ? null : desk.unitId();
        this.bodyId = desk == null ? null : desk.bodyId();
        return this;
    }

    ReportChange saying(Passage words) {
        this.passage = words;
        return this;
    }

    public Long getId() {
        return id;
    }

    public ActionProposal getProposal() {
        return proposal;
    }

    public Move getMove() {
        return move;
    }

    public Stage getFrom() {
        return from;
    }

    public Stage getTo() {
        return to;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getRole() {
        return role;
    }

    public Long getUnitId() {
        return unitId;
    }

    public Long getBodyId() {
        return bodyId;
    }

    public Passage getPassage() {
        return passage;
    }

    public Instant getAt() {
        return at;
    }
}
