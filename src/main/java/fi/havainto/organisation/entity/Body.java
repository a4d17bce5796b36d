package fi.havainto.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A body (toimielin) of elected people: a board, the county board, the council, the national language board. */
@Entity
@Table(name = "organisation_body")
public class Body implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_body_seq")
    @SequenceGenerator(name = "organisation_body_seq", sequenceName = "organisation_body_seq", allocationSize = 50)
    private Long id;

    @Column(name = "unit_id")
    private Long unitId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "kind")
    private BodyKind kind;

    @Column(name = "name_fi")
    private String nameFi;

    @Column(name = "name_sv")
    private String nameSv;

    protected Body() {}

    public Body(long unitId, BodyKind kind, String nameFi, String nameSv) {
        this.unitId = unitId;
        this.kind = kind;
        this.nameFi = nameFi;
        this.nameSv = nameSv;
    }

    public String name(String language) {
        return "sv".equals(language) ? nameSv : nameFi;
    }

    public Long getId() {
        return id;
    }

    public Long getUnitId() {
        return unitId;
    }

    public BodyKind getKind() {
        return kind;
    }
}
