package fi.havainto.organisation.entity;

import fi.havainto.platform.Bilingual;
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
import jakarta.persistence.Version;
import java.io.Serializable;

/** A body (toimielin) of elected people: a board, the county board, the council, the national language board. */
@Entity
@Table(name = "organisation_body")
public class Body implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int NAME_LENGTH = 160;

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

    @Version
    private int version;

    public Body() {}

    public Body(long unitId, BodyKind kind, String nameFi, String nameSv) {
        this.unitId = unitId;
        this.kind = kind;
        this.nameFi = nameFi;
        this.nameSv = nameSv;
    }

    /** Takes what a form may change of a body that exists. */
    public void takeOver(Body typed, BodyKind newKind) {
        nameFi = typed.nameFi.strip();
        nameSv = typed.nameSv.strip();
        unitId = typed.unitId;
        kind = newKind;
    }

    public void catchUpWith(Body stored) {
        version = stored.version;
    }

    public String name(String language) {
        return Bilingual.in(language, nameFi, nameSv);
    }

    public Long getId() {
        return id;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public BodyKind getKind() {
        return kind;
    }

    public String getNameFi() {
        return nameFi;
    }

    public void setNameFi(String nameFi) {
        this.nameFi = nameFi;
    }

    public String getNameSv() {
        return nameSv;
    }

    public void setNameSv(String nameSv) {
        this.nameSv = nameSv;
    }

    public int getVersion() {
        return version;
    }
}
