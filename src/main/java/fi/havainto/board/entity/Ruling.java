package fi.havainto.board.entity;

import fi.havainto.report.entity.Need;
import fi.havainto.report.entity.Outcome;
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
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a body rules (päätös) on one proposal that an item names. Until the minutes are checked it is a draft: nothing
 * has been decided, nobody has been told.
 */
@Entity
@Table(name = "board_item_proposal")
public class Ruling implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_item_proposal_seq")
    @SequenceGenerator(name = "board_item_proposal_seq", sequenceName = "board_item_proposal_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private AgendaItem item;

    @Column(name = "proposal_id")
    private Long proposalId;

    @Enumerated(EnumType.STRING)
    @Column(name = "ruling")
    private Outcome outcome;

    private String reason;
    private String responsible;
    private LocalDate due;

    @Column(name = "closed_at")
    private Instant closedAt;

    private boolean ruled;

    @Version
    private int version;

    protected Ruling() {}

    Ruling(AgendaItem item, Long proposalId) {
        this.item = item;
        this.proposalId = proposalId;
    }

    Ruling copy(AgendaItem of) {
        Ruling copy = new Ruling(of, proposalId);
        copy.id = id;
        copy.outcome = outcome;
        copy.reason = reason;
        copy.responsible = responsible;
        copy.due = due;
        copy.closedAt = closedAt;
        copy.ruled = ruled;
        copy.version = version;
        return copy;
    }

    /** Takes over what was typed and is not as it was read; see {@link AgendaItem#takeFrom}. */
    void takeFrom(Ruling typed, Ruling read) {
        outcome = Typed.over(outcome, typed.outcome, read.outcome);
        reason = Typed.over(reason, typed.reason, read.reason);
        responsible = Typed.over(responsible, typed.responsible, read.responsible);
        due = Typed.over(due, typed.due, read.due);
    }

    void close(boolean decided, Instant at) {
        this.ruled = decided;
        this.closedAt = at;
    }

    /** Whether nothing is missing for the minutes to be checked. */
    public boolean isComplete() {
        if (outcome == null || reason == null || reason.isBlank()) {
            return false;
        }
        boolean given = responsible != null && !responsible.isBlank() && due != null;
        return given || !outcome.needs().contains(Need.RESPONSIBLE);
    }

    /** Whether the proposal waits for the body. */
    public boolean isOpen() {
        return closedAt == null;
    }

    /** Whether the body decided it; else it was taken off the agenda. */
    public boolean isRuled() {
        return ruled;
    }

    public Long getId() {
        return id;
    }

    public AgendaItem getItem() {
        return item;
    }

    public long getProposalId() {
        return proposalId;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public int getVersion() {
        return version;
    }
}
