package fi.havainto.audit.entity;

import fi.havainto.platform.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one look through the whole chain found. Its head binds the chain: another one under it is noticed. */
@Entity
@Table(name = "audit_verification")
public class Verified {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_verification_seq")
    @SequenceGenerator(name = "audit_verification_seq", sequenceName = "audit_verification_seq", allocationSize = 50)
    private Long id;

    private Instant at;

    @Column(name = "person_id")
    private Long personId;

    private String job;
    private long sealed;
    private long waiting;

    @Column(name = "head_ordinal")
    private long head;

    @Column(name = "head_hash")
    private byte[] headHash;

    private long faults;

    @Enumerated(EnumType.STRING)
    @Column(name = "fault")
    private Fault.What what;

    @Enumerated(EnumType.STRING)
    private SealedKind kind;

    @Column(name = "row_id")
    private Long rowId;

    private Long ordinal;

    protected Verified() {}

    public Verified(Actor actor, Instant at, Chain chain, long waiting) {
        this.at = at;
        this.personId = actor.personId();
        this.job = actor.job();
        this.sealed = chain.places();
        this.waiting = waiting;
        this.head = chain.head();
        this.headHash = chain.headHash();
        this.faults = chain.faults();
        chain.named().stream().findFirst().ifPresent(first -> {
            this.what = first.what();
            this.kind = first.kind();
            this.rowId = first.rowId();
            this.ordinal = first.ordinal();
        });
    }

    public Instant getAt() {
        return at;
    }

    public long getSealed() {
        return sealed;
    }

    public long getWaiting() {
        return waiting;
    }

    public long getHead() {
        return head;
    }

    public long getFaults() {
        return faults;
    }

    /** The first fault; null when there is none. */
    public Fault getFirst() {
        return what == null ? null : new Fault(what, kind, rowId, ordinal);
    }
}
