package fi.havainto.handling.entity;

import fi.havainto.organisation.entity.Level;
import fi.havainto.organisation.entity.OrganisationUnit;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule (käsittelyreitti) that says which desks a proposal of a unit goes to, in their order: for one theme or any,
 * one level or any, while it is valid. It never goes away, it ends.
 */
@Entity
@Table(name = "handling_route")
public class Route implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int MOST_DESKS = 5;
    public static final int MOST_PRIORITY = 999;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handling_route_seq")
    @SequenceGenerator(name = "handling_route_seq", sequenceName = "handling_route_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private OrganisationUnit unit;

    @Column(name = "theme_code")
    private String theme;

    @Enumerated(EnumType.STRING)
    private Level level;

    private int priority;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    private int version;

    @OneToMany(
            mappedBy = "route",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE, CascadeType.REMOVE},
            orphanRemoval = true)
    @OrderBy("ordinal")
    private List<RouteDesk> desks = new ArrayList<>();

    public Route() {}

    public Route(OrganisationUnit unit, String theme, Level level, LocalDate validFrom) {
        this.unit = unit;
        this.theme = theme;
        this.level = level;
        this.validFrom = validFrom;
    }

    /** Takes over what another reading of this rule says; the version stays this one's. */
    public void takeFrom(Route other) {
        unit = other.unit;
        theme = other.theme;
        level = other.level;
        priority = other.priority;
        validFrom = other.validFrom;
        validTo = other.validTo;
        setDesks(other.desks.stream()
                .map(desk -> new RouteDesk(desk.getUnit(), desk.getRole()))
                .toList());
    }

    public boolean isValidOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    /** Whether there is a day on which both are valid. */
    public boolean meets(Route other) {
        return !validFrom.isAfter(other.validTo == null ? LocalDate.MAX : other.validTo)
                && !other.validFrom.isAfter(validTo == null ? LocalDate.MAX : validTo);
    }

    public boolean covers(String someTheme, Level someLevel) {
        return (theme == null || theme.equals(someTheme)) && (level == null || level == someLevel);
    }

    /** How much this rule says beside its unit: theme and level 3, theme 2, level 1, neither 0. */
    public int precision() {
        return (theme == null ? 0 : 2) + (level == null ? 0 : 1);
    }

    public void add(RouteDesk desk) {
        desk.stand(this, desks.size() + 1);
        desks.add(desk);
    }

    /** Puts these desks in place of those it had. */
    public void setDesks(List<RouteDesk> others) {
        desks.clear();
        others.forEach(this::add);
    }

    /** Whether a proposal would be sent where it has been. */
    public boolean namesADeskTwice() {
        long different = desks.stream()
                .map(desk -> desk.getUnit().getId() + " " + desk.getRole())
                .distinct()
                .count();
        return different < desks.size();
    }

    public List<RouteDesk> getDesks() {
        return desks;
    }

    public Long getId() {
        return id;
    }

    public OrganisationUnit getUnit() {
        return unit;
    }

    public void setUnit(OrganisationUnit unit) {
        this.unit = unit;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    public int getPriority() {
        return priority;
    }

    public void setPriority(int priority) {
        this.priority = priority;
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

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public int getVersion() {
        return version;
    }
}
