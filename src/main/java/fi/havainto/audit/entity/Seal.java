package fi.havainto.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The place of one row in the chain, with the hash of everything up to it. Inserted, never changed. */
@Entity
@Table(name = "audit_seal")
public class Seal {

    @Id
    private Long ordinal;

    @Enumerated(EnumType.STRING)
    private SealedKind kind;

    @Column(name = "row_id")
    private Long rowId;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    private byte[] hash;

    protected Seal() {}

    public Seal(Link link, long rowId, byte[] hash) {
        this.ordinal = link.ordinal();
        this.kind = link.kind();
        this.rowId = rowId;
        this.sealedAt = link.sealedAt();
        this.hash = hash.clone();
    }

    public long getOrdinal() {
        return ordinal;
    }

    public byte[] getHash() {
        return hash.clone();
    }
}
