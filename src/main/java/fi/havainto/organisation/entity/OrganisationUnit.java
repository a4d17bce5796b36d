package fi.havainto.organisation.entity;

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

    protected OrganisationUnit() {}

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

    public boolean hidesItsPeople() {
        return staff >= STAFF_TO_HIDE_IN;
    }

    public boolean existsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    public String name(String language) {
        return "sv".equals(language) ? nameSv : nameFi;
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
}
