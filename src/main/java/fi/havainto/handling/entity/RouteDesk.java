package fi.havainto.handling.entity;

import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.access.Role;
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

/** One desk of a route, in its place. */
@Entity
@Table(name = "handling_route_desk")
public class RouteDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handling_route_desk_seq")
    @SequenceGenerator(name = "handling_route_desk_seq", sequenceName = "handling_route_desk_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "route_id")
    private Route route;

    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private OrganisationUnit unit;

    @Enumerated(EnumType.STRING)
    private Role role;

    protected RouteDesk() {}

    public RouteDesk(OrganisationUnit unit, Role role) {
        this.unit = unit;
        this.role = role;
    }

    void stand(Route of, int place) {
        this.route = of;
        this.ordinal = place;
    }

    public OrganisationUnit getUnit() {
        return unit;
    }

    public Role getRole() {
        return role;
    }

    public int getOrdinal() {
        return ordinal;
    }
}
