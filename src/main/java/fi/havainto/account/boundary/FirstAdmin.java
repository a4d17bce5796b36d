package fi.havainto.account.boundary;

import fi.havainto.account.entity.Membership;
import fi.havainto.account.entity.Person;
import fi.havainto.organisation.boundary.Counties;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.County;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.organisation.entity.UnitKind;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Messages;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;

/** The administrator of an installation in which there is none yet, and the unit at which its county's tree begins. */
@Boundary
public class FirstAdmin {

    public static final String USERNAME = "admin";

    /** Two nodes that start at once make one administrator: the number of the lock under which they ask. */
    private static final long LOCK = 4_711_001L;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Counties counties;

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    /** Whether nobody is administrator today. */
    public boolean isMissing(Actor actor) {
        return em.createQuery(
                                "select count(p) from Person p, Membership m where m.personId = p.id and p.active = true"
                                        + " and m.role = :role and m.validFrom <= :today"
                                        + " and (m.validTo is null or m.validTo >= :today)",
                                Long.class)
                        .setParameter("role", Role.ADMIN)
                        .setParameter("today", clock.today())
                        .getSingleResult()
                == 0;
    }

    /** Makes the administrator of that county; when another node was quicker, nothing is left to do. */
    public void make(Actor actor, County county, String password) {
        actor.mustAdminister();
        em.createNativeQuery("select pg_advisory_xact_lock(?1)")
                .setParameter(1, LOCK)
                .getSingleResult();
        if (!isMissing(actor)) {
            return;
        }
        OrganisationUnit root = counties.root(actor, county.getCode()).orElseGet(() -> addRoot(actor, county));
        Person admin = new Person(USERNAME, USERNAME, title("fi"), title("sv"), "fi", root.getId());
        people.add(actor, admin, password);
        people.join(actor, Membership.inUnit(admin.getId(), Role.ADMIN, root.getId(), clock.today()));
    }

    private OrganisationUnit addRoot(Actor actor, County county) {
        return units.add(
                actor,
                null,
                UnitKind.COUNTY,
                county.getCode(),
                county.getNames().in("fi"),
                county.getNames().in("sv"),
                0);
    }

    private static String title(String language) {
        return Messages.in(Locale.forLanguageTag(language)).getString("role." + Role.ADMIN);
    }
}
