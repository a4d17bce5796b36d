package fi.havainto.organisation.entity;

import fi.havainto.platform.Bilingual;
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
import java.time.LocalDate;

/**
 * A node of the tree county → service area → unit → team. It keeps its path ({@code /1/4/9/}), so that whether a
 * right reaches it needs no query; the path is set once the id is known.
 */
@Entity
@Table(name = "organisation_unit")
public class OrganisationUnit implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Under so few people "role and unit" would name a person: only the area is told upward. */
    public static final int STAFF_TO_HIDE_IN = 5;

    public static final int NAME_LENGTH = 120;
    public static final int MOST_STAFF = 99_999;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_unit_seq")
    @SequenceGenerator(name = "organisation_unit_seq", sequenceName = "organisation_unit_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private OrganisationUnit parent;

    private String path;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "name_fi")
    private String nameFi;

    @Column(name = "name_sv")
    private String nameSv;

    private int staff;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "successor_id")
    private Long successorId;

    @Version
    private int version;

    public OrganisationUnit() {}

    public OrganisationUnit(OrganisationUnit parent, UnitKind kind, String countyCode, String nameFi, String nameSv) {
        this.parent = parent;
        this.kind = kind;
        this.countyCode = countyCode;
        this.nameFi = nameFi;
        this.nameSv = nameSv;
    }

    /** Sets what needs the id or is known later: the path, the size, and from when the unit exists. */
    public void settle(int staff, LocalDate validFrom) {
        this.path = (parent == null ? "/" : parent.path) + id + "/";
        this.staff = staff;
        this.validFrom = validFrom;
    }

    /** Takes what a form may change of a unit that exists; where it stands in the tree is not among it. */
    public void takeOver(OrganisationUnit typed) {
        nameFi = typed.nameFi.strip();
        nameSv = typed.nameSv.strip();
        kind = typed.kind;
        staff = typed.staff;
        validFrom = typed.validFrom;
    }

    /** Ends it with that day; whoever comes after it is told to those who look for it. */
    public void end(LocalDate lastDay, Long successor) {
        validTo = lastDay;
        successorId = successor;
    }

    /** A form that met somebody else's change can be stored over it the next time. */
    public void catchUpWith(OrganisationUnit stored) {
        version = stored.version;
    }

    public boolean hidesItsPeople() {
        return staff >= STAFF_TO_HIDE_IN;
    }

    public boolean existsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    public String name(String language) {
        return Bilingual.in(language, nameFi, nameSv);
    }

    public Long getId() {
        return id;
    }

    public OrganisationUnit getParent() {
        return parent;
    }

    public String getPath() {
        return path;
    }

    public UnitKind getKind() {
        return kind;
    }

    public String getCountyCode() {
        return countyCode;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
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

    public int getStaff() {
        return staff;
    }

    public void setStaff(int staff) {
        this.staff = staff;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public Long getSuccessorId() {
        return successorId;
    }

    public int getVersion() {
        return version;
    }
}
