package fi.havainto.organisation.boundary;

import fi.havainto.organisation.control.UnitSearch;
import fi.havainto.organisation.entity.Body;
import fi.havainto.organisation.entity.BodyKind;
import fi.havainto.organisation.entity.BodyRow;
import fi.havainto.organisation.entity.OrganisationUnit;
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
import java.util.List;

/** The bodies of an administrator's area. Who sits on them are roles of people. */
@Boundary
public class BodyKeeping {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UnitSearch search;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    public List<BodyRow> rows(Actor actor, int first, int size) {
        actor.mustBeAllowed(Permission.KEEP_ORGANISATION);
        return search.bodies(actor, first, size);
    }

    public long count(Actor actor) {
        actor.mustBeAllowed(Permission.KEEP_ORGANISATION);
        return search.countBodies(actor);
    }

    public Body find(Actor actor, long id) {
        return reached(actor, id, LockModeType.NONE);
    }

    /**
     * Stores a new body or over one of the area.
     *
     * @param kind the code of its kind
     * @throws Conflict when somebody else changed it meanwhile
     */
    public Body store(Actor actor, Body typed, String kind) {
        actor.mustBeAllowed(Permission.KEEP_ORGANISATION);
        Faults faults = new Faults();
        faults.text("name-fi", typed.getNameFi(), Body.NAME_LENGTH);
        faults.text("name-sv", typed.getNameSv(), Body.NAME_LENGTH);
        faults.note(kind == null, "kind", new HavaintoException("organisation.body.needs.kind"));
        faults.note(typed.getUnitId() == null, "unit", new HavaintoException("organisation.body.needs.unit"));
        faults.mustBeNone();
        mustReach(actor, typed.getUnitId());
        Body stored =
                typed.getId() == null ? new Body() : reached(actor, typed.getId(), LockModeType.PESSIMISTIC_WRITE);
        if (stored.getVersion() != typed.getVersion()) {
            throw new Conflict();
        }
        stored.takeOver(typed, em.getReference(BodyKind.class, kind));
        em.persist(stored);
        em.flush();
        events.fire(new OrganisationChanged(actor, clock.now(), "BODY_STORED", "body=" + stored.getId()));
        return stored;
    }

    private Body reached(Actor actor, long id, LockModeType lock) {
        actor.mustBeAllowed(Permission.KEEP_ORGANISATION);
        Body body = em.find(Body.class, id, lock);
        if (body == null) {
            throw new NotFound();
        }
        mustReach(actor, body.getUnitId());
        return body;
    }

    private void mustReach(Actor actor, long unitId) {
        OrganisationUnit unit = em.find(OrganisationUnit.class, unitId);
        if (unit == null || !actor.holds(Role.ADMIN, unit.getPath())) {
            throw new NotFound();
        }
    }
}
