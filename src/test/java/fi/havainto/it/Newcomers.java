package fi.havainto.it;

import fi.havainto.account.boundary.People;
import fi.havainto.account.boundary.SignIn;
import fi.havainto.account.entity.Membership;
import fi.havainto.account.entity.Person;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.organisation.entity.UnitKind;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** People and units of one test's own in the county of the tests, so that what a test does to them is nobody else's. */
@ApplicationScoped
public class Newcomers {

    private static final Actor FOUNDER = Actor.system("newcomers");
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final int MANY = 20;

    @Inject
    private TestCounty county;

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private SignIn signIn;

    private final AtomicInteger count = new AtomicInteger();

    /** A unit below the area of the county's manager. */
    public OrganisationUnit unit() {
        return below(county.managersDesk().unitId());
    }

    public OrganisationUnit below(long parent) {
        String name = "Oma yksikkö " + count.incrementAndGet();
        return units.add(FOUNDER, parent, UnitKind.UNIT, TestCounty.CODE, name, name, MANY);
    }

    /** Somebody who works in that unit, with these roles there. */
    public long in(long unit, Role... roles) {
        String name = "it.newcomer." + count.incrementAndGet();
        long id = people.add(FOUNDER, new Person(name, name, "kokeilija", "prövare", "fi", unit), null)
                .getId();
        for (Role role : roles) {
            people.join(FOUNDER, Membership.inUnit(id, role, unit, SINCE));
        }
        return id;
    }

    /** That person with the rights of this moment. */
    public Actor as(long id) {
        return signIn.actor(id).orElseThrow();
    }
}
