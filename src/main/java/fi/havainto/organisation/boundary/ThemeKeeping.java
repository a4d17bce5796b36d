package fi.havainto.organisation.boundary;

import fi.havainto.organisation.entity.AdminArea;
import fi.havainto.organisation.entity.Names;
import fi.havainto.organisation.entity.Theme;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.Faults;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The themes, which are everybody's: kept by those who administer a whole county. A theme is never deleted, since
 * reports and routes name it; it is made inactive, and no new report may have it.
 */
@Boundary
public class ThemeKeeping {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{1,39}");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /** All themes in their order, the inactive too. */
    public List<Theme> all(Actor actor) {
        mustKeep(actor);
        return em.createQuery("select t from Theme t order by t.ordinal, t.code", Theme.class)
                .getResultList();
    }

    public Theme find(Actor actor, String code) {
        mustKeep(actor);
        Theme theme = em.find(Theme.class, code);
        if (theme == null) {
            throw new NotFound();
        }
        return theme;
    }

    /** Adds a theme under a code that no other has. */
    public void add(Actor actor, String code, int ordinal, Names names, boolean active) {
        mustKeep(actor);
        Faults faults = faults(ordinal, names);
        boolean fit = code != null && CODE.matcher(code).matches();
        faults.note(!fit, "code", new HavaintoException("organisation.theme.needs.code"));
        faults.note(
                fit && em.find(Theme.class, code) != null,
                "code",
                new HavaintoException("organisation.theme.needs.newCode"));
        faults.mustBeNone();
        em.persist(new Theme(code, ordinal, names, active));
        em.flush();
        events.fire(new OrganisationChanged(actor, clock.now(), "THEME_ADDED", "theme=" + code));
    }

    /**
     * @param version the one that the form had read
     * @throws Conflict when somebody else changed it meanwhile
     */
    public void store(Actor actor, String code, int version, int ordinal, Names names, boolean active) {
        mustKeep(actor);
        faults(ordinal, names).mustBeNone();
        Theme stored = em.find(Theme.class, code, LockModeType.PESSIMISTIC_WRITE);
        if (stored == null) {
            throw new NotFound();
        }
        if (stored.getVersion() != version) {
            throw new Conflict();
        }
        stored.takeOver(new Theme(code, ordinal, names, active));
        em.flush();
        events.fire(new OrganisationChanged(actor, clock.now(), "THEME_CHANGED", "theme=" + code));
    }

    private static Faults faults(int ordinal, Names names) {
        Faults faults = new Faults();
        faults.text("name-fi", names.getFi(), Theme.NAME_LENGTH);
        faults.text("name-sv", names.getSv(), Theme.NAME_LENGTH);
        faults.text("name-en", names.getEn(), Theme.NAME_LENGTH);
        faults.note(
                ordinal < 1 || ordinal > Theme.MOST_ORDINAL,
                "ordinal",
                new HavaintoException("organisation.theme.needs.ordinal"));
        return faults;
    }

    private static void mustKeep(Actor actor) {
        actor.mustBeAllowed(Permission.KEEP_ORGANISATION);
        AdminArea.mustBeCounty(actor);
    }
}
