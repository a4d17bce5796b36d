package fi.havainto.report.entity;

import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.access.Role;
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

    @Column(name = "holder_body_id")
    private Long bodyId;

    @Column(name = "taken_by")
    private Long takenBy;

    private Instant since;
    private Instant due;
    private int rung;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected HandlingStep() {}

    HandlingStep(ActionProposal proposal, OrganisationUnit unit, Role role, int rung, Instant since, Instant due) {
        this.proposal = proposal;
        this.unit = unit;
        this.role = role;
        this.rung = rung;
        this.since = since;
        this.due = due;
    }

    void takenBy(Long person, Instant newDue) {
        this.takenBy = person;
        this.due = newDue;
    }

    void end(Instant at) {
        this.endedAt = at;
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public Desk desk() {
        return new Desk(unit == null ? null : unit.getId(), unit == null ? null : unit.getPath(), role, bodyId);
    }

    public Long getId() {
        return id;
    }

    public OrganisationUnit getUnit() {
        return unit;
    }

    public Role getRole() {
        return role;
    }

    public Long getTakenBy() {
        return takenBy;
    }

    public Instant getSince() {
        return since;
    }

    public Instant getDue() {
        return due;
    }

    public int getRung() {
        return rung;
    }
}
