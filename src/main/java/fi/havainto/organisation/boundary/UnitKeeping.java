package fi.havainto.organisation.boundary;

import fi.havainto.organisation.control.UnitSearch;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.organisation.entity.UnitFilter;
import fi.havainto.organisation.entity.UnitRow;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.Faults;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import fi.havainto.platform.access.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The tree of an administrator's area: added to, changed and ended; nothing of it is ever deleted. */
@Boundary
public class UnitKeeping {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UnitSearch search;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    public List<UnitRow> rows(Actor actor, UnitFilter filter, int first, int size) {
        actor.mustBeAllowed(Permission.KEEP_ORGANISATION);
        return search.units(actor, filter, clock.today(), first, size);
    }

    public long count(Actor actor, UnitFilter filter) {
        actor.mustBeAllowed(Permission.KEEP_ORGANISATION);
        return search.count(actor, filter, clock.today());
    }

    /** The units of the area that exist today: parents and successors to choose from. */
    public List<OrganisationUnit> choices(Actor actor) {
        actor.mustBeAllowed(Permission.KEEP_ORGANISATION);
        return search.existing(actor, clock.today());
    }

    public OrganisationUnit find(Actor actor, long id) {
        return reached(actor, id, LockModeType.NONE);
    }

    /** Adds a unit below one of the area. */
    public OrganisationUnit add(Actor actor, OrganisationUnit typed, Long parentId) {
        actor.mustBeAllowed(Permission.KEEP_ORGANISATION);
        OrganisationUnit parent = parentId == null ? null : reached(actor, parentId, LockModeType.NONE);
        Faults faults = faults(typed, parent);
        faults.note(parent == null, "parent", new HavaintoException("organisation.unit.needs.parent"));
        faults.note(
                parent != null && !parent.existsOn(clock.today()),
                "parent",
                new HavaintoException("organisation.unit.needs.livingParent"));
        faults.mustBeNone();
        OrganisationUnit unit = new OrganisationUnit(
                parent,
                typed.getKind(),
                parent.getCountyCode(),
                typed.getNameFi().strip(),
                typed.getNameSv().strip());
        em.persist(unit);
        unit.settle(typed.getStaff(), typed.getValidFrom());
        em.flush();
        tell(actor, "UNIT_ADDED", unit);
        return unit;
    }

    /**
     * Stores what was typed over a unit of the area.
     *
     * @throws Conflict when somebody else changed it meanwhile
     */
    public void store(Actor actor, OrganisationUnit typed) {
        OrganisationUnit stored = reached(actor, typed.getId(), LockModeType.PESSIMISTIC_WRITE);
        Faults faults = faults(typed, stored.getParent());
        faults.note(
                typed.getValidFrom() != null
                        && stored.getValidTo() != null
                        && typed.getValidFrom().isAfter(stored.getValidTo()),
                "from",
                new HavaintoException("organisation.unit.needs.order"));
        faults.mustBeNone();
        mustBe(stored, typed.getVersion());
        stored.takeOver(typed);
        em.flush();
        tell(actor, "UNIT_CHANGED", stored);
    }

    /** Ends a unit; rooms above move its people, or refuse because something of it would be stranded. */
    public void end(Actor actor, long id, int version, LocalDate lastDay, Long successorId) {
        OrganisationUnit unit = reached(actor, id, LockModeType.PESSIMISTIC_WRITE);
        OrganisationUnit successor = successorId == null ? null : reached(actor, successorId, LockModeType.NONE);
        Faults faults = new Faults();
        faults.note(lastDay == null, "last-day", new HavaintoException("error.field.needed"));
        faults.note(
                lastDay != null && (lastDay.isBefore(clock.today()) || lastDay.isBefore(unit.getValidFrom())),
                "last-day",
                new HavaintoException("organisation.unit.needs.laterDay"));
        faults.note(unit.getParent() == null, "last-day", new HavaintoException("organisation.unit.needs.root"));
        faults.note(
                lastDay != null && search.goingOnBelow(unit, lastDay) > 0,
                "last-day",
                new HavaintoException("organisation.unit.needs.noneBelow"));
        faults.note(
                successor != null
                        && (successor.getPath().startsWith(unit.getPath()) || !successor.existsOn(clock.today())),
                UnitEnding.SUCCESSOR,
                new HavaintoException("organisation.unit.needs.successor"));
        faults.mustBeNone();
        mustBe(unit, version);
        events.fire(new UnitEnding(actor, clock.now(), id, unit.getPath(), successorId));
        unit.end(lastDay, successorId);
        em.flush();
    }

    private Faults faults(OrganisationUnit typed, OrganisationUnit parent) {
        Faults faults = new Faults();
        faults.text("name-fi", typed.getNameFi(), OrganisationUnit.NAME_LENGTH);
        faults.text("name-sv", typed.getNameSv(), OrganisationUnit.NAME_LENGTH);
        faults.note(typed.getKind() == null, "kind", new HavaintoException("organisation.unit.needs.kind"));
        faults.note(
                typed.getKind() != null && parent != null && typed.getKind().compareTo(parent.getKind()) <= 0,
                "kind",
                new HavaintoException("organisation.unit.needs.lowerKind"));
        faults.note(
                typed.getStaff() < 0 || typed.getStaff() > OrganisationUnit.MOST_STAFF,
                "staff",
                new HavaintoException("organisation.unit.needs.staff"));
        faults.note(typed.getValidFrom() == null, "from", new HavaintoException("error.field.needed"));
        return faults;
    }

    private OrganisationUnit reached(Actor actor, Long id, LockModeType lock) {
        actor.mustBeAllowed(Permission.KEEP_ORGANISATION);
        OrganisationUnit unit = id == null ? null : em.find(OrganisationUnit.class, id, lock);
        if (unit == null || !actor.holds(Role.ADMIN, unit.getPath())) {
            throw new NotFound();
        }
        return unit;
    }

    private static void mustBe(OrganisationUnit stored, int version) {
        if (stored.getVersion() != version) {
            throw new Conflict();
        }
    }

    private void tell(Actor actor, String action, OrganisationUnit unit) {
        events.fire(new OrganisationChanged(actor, clock.now(), action, "unit=" + unit.getId()));
    }
}
