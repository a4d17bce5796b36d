package fi.havainto.account.entity;

import fi.havainto.platform.access.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * Who has which role when, as a view: everybody's own memberships, and those of the absent for their deputies, cut to the
 * days of the absence. Rights and holders are read from here, so that a deputy counts wherever a holder does. A deputy
 * passes nothing on.
 */
@Entity
@Table(name = "account_duty")
public class Duty {

    @Id
    private String id;

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

    protected Duty() {}
}
