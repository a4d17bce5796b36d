package fi.havainto.account.entity;

import fi.havainto.platform.access.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One role of one person in one unit (secretaries and members: in one body), while it is valid. Who answers for a desk is
 * asked of {@link Duty}, which has the deputies too.
 */
@Entity
@Table(name = "account_membership")
@NamedQuery(name = Membership.HOLDERS, query = """
        select distinct m.personId from Duty m, OrganisationUnit u, Person p
        where u.id = m.unitId and p.id = m.personId and p.active = true and m.role = :role
          and :path like concat(u.path, '%')
          and m.validFrom <= :today and (m.validTo is null or m.validTo >= :today)
        """)
@NamedQuery(name = Membership.OF_BODY, query = """
        select distinct m.personId from Duty m, Person p
        where p.id = m.personId and p.active = true and m.role = :role and m.bodyId = :body
          and m.validFrom <= :today and (m.validTo is null or m.validTo >= :today)
        """)
public class Membership {

    /** The active people, deputies among them, who hold {@code :role} in the unit of {@code :path} or in one above it, {@code :today}. */
    public static final String HOLDERS = "Membership.holders";

    /** The active people who have {@code :role} in the body {@code :body}, {@code :today}. */
    public static final String OF_BODY = "Membership.ofBody";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_membership_seq")
    @SequenceGenerator(name = "account_membership_seq", sequenceName = "account_membership_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "body_id")
    private Long bodyId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    private int version;

    protected Membership() {}

    private Membership(long personId, Role role, Long unitId, Long bodyId, LocalDate validFrom) {
        this.personId = personId;
        this.role = role;
        this.unitId = unitId;
        this.bodyId = bodyId;
        this.validFrom = validFrom;
    }

    public static Membership inUnit(long personId, Role role, long unitId, LocalDate validFrom) {
        return new Membership(personId, role, unitId, null, validFrom);
    }

    public static Membership inBody(long personId, Role role, long bodyId, LocalDate validFrom) {
        return new Membership(personId, role, null, bodyId, validFrom);
    }

    /** The same role of the same person in another unit, to the same end; from that day, or later where it begins later. */
    public Membership in(long otherUnit, LocalDate from) {
        Membership other = inUnit(personId, role, otherUnit, later(from));
        other.validTo = validTo;
        return other;
    }

    /** The same role for somebody else, to the same end; from that day, or later where it begins later. */
    public Membership of(long otherPerson, LocalDate from) {
        Membership other = new Membership(otherPerson, role, unitId, bodyId, later(from));
        other.validTo = validTo;
        return other;
    }

    /** Whether whoever has this one needs the other from that day on no more: the same role, there, and as long. */
    public boolean covers(Membership other, LocalDate from) {
        return role == other.role
                && Objects.equals(unitId, other.unitId)
                && Objects.equals(bodyId, other.bodyId)
                && !validFrom.isAfter(other.later(from))
                && (validTo == null || other.validTo != null && !validTo.isBefore(other.validTo));
    }

    private LocalDate later(LocalDate day) {
        return validFrom.isAfter(day) ? validFrom : day;
    }

    public void end(LocalDate lastDay) {
        validTo = lastDay;
    }

    /** Whether it is valid on that day or later. */
    public boolean isLeftOn(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    public Long getId() {
        return id;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public Long getPersonId() {
        return personId;
    }

    public Role getRole() {
        return role;
    }

    public Long getUnitId() {
        return unitId;
    }

    public Long getBodyId() {
        return bodyId;
    }
}
