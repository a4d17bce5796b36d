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
import fi.havainto.report.entity.Desk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * A small county of the container tests, founded through the doors: an area with a unit and a unit of three people,
 * and another area with a unit of its own. Apart from the demo's, so that nobody of one county reaches the other.
 */
@ApplicationScoped
public class TestCounty {

    /** The people; who has two roles can write and handle. */
    public enum Who {
        AUTHOR,
        COLLEAGUE,
        LEADER,
        DEPUTY,
        MANAGER,
        COORDINATOR,
        SMALL_AUTHOR,
        SMALL_LEADER,
        OTHER_AUTHOR,
        OTHER_LEADER,
        OTHER_MANAGER,
        SECRETARY,
        MEMBER,
        PRIVACY,
        ADMIN
    }

    private static final Actor FOUNDER = Actor.system("test-county");
    /** A county of the reference data that nobody else files reports in. */
    static final String CODE = "12";

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final int MANY = 20;
    private static final int FEW = 3;

    @Inject
    private Units units;

    @Inject
    private People people;

    @Inject
    private SignIn signIn;

    private final Map<Who, Long> ids = new EnumMap<>(Who.class);
    private OrganisationUnit county;
    private OrganisationUnit area;
    private OrganisationUnit unit;
    private OrganisationUnit small;
    private OrganisationUnit other;
    private long board;

    @PostConstruct
    void found() {
        county = add(null, UnitKind.COUNTY, "Kokeilun hyvinvointialue", MANY);
        area = add(county, UnitKind.SERVICE_AREA, "Kokeilun palvelualue", MANY);
        unit = add(area, UnitKind.UNIT, "Kokeilun yksikkö", MANY);
        small = add(area, UnitKind.UNIT, "Kokeilun pieni yksikkö", FEW);
        OrganisationUnit otherArea = add(county, UnitKind.SERVICE_AREA, "Toinen palvelualue", MANY);
        other = add(otherArea, UnitKind.UNIT, "Toisen alueen yksikkö", MANY);
        settle(Who.AUTHOR, unit, Role.SUBMITTER);
        settle(Who.COLLEAGUE, unit, Role.SUBMITTER);
        settle(Who.LEADER, unit, Role.SUPERVISOR, Role.SUBMITTER);
        settle(Who.DEPUTY, unit, Role.SUPERVISOR);
        settle(Who.MANAGER, area, Role.MANAGER);
        settle(Who.COORDINATOR, county, Role.COORDINATOR);
        settle(Who.SMALL_AUTHOR, small, Role.SUBMITTER);
        settle(Who.SMALL_LEADER, small, Role.SUPERVISOR);
        settle(Who.OTHER_AUTHOR, other, Role.SUBMITTER);
        settle(Who.OTHER_LEADER, other, Role.SUPERVISOR);
        settle(Who.OTHER_MANAGER, otherArea, Role.MANAGER);
        board = units.addBody(FOUNDER, county.getId(), "BOARD", "Kokeilun lautakunta", "Prövningsnämnden")
                .getId();
        settleInBoard(Who.SECRETARY, Role.SECRETARY);
        settleInBoard(Who.MEMBER, Role.MEMBER);
        settle(Who.PRIVACY, county, Role.PRIVACY_OFFICER);
        settle(Who.ADMIN, county, Role.ADMIN);
    }

    private OrganisationUnit add(OrganisationUnit parent, UnitKind kind, String name, int staff) {
        return units.add(FOUNDER, parent == null ? null : parent.getId(), kind, CODE, name, name, staff);
    }

    private void settleInBoard(Who who, Role role) {
        settle(who, county);
        people.join(FOUNDER, Membership.inBody(ids.get(who), role, board, SINCE));
    }

    private void settle(Who who, OrganisationUnit where, Role... roles) {
        String name = "it." + who.name().toLowerCase().replace('_', '.');
        Person person = new Person(name, name, "kokeilija", "prövare", "fi", where.getId());
        person.setEmail(email(who));
        ids.put(who, people.add(FOUNDER, person, null).getId());
        for (Role role : roles) {
            people.join(FOUNDER, Membership.inUnit(ids.get(who), role, where.getId(), SINCE));
        }
    }

    /** Where mail reaches them; the deputy reads notices in the product only. */
    static String email(Who who) {
        return who == Who.DEPUTY ? null : who.name().toLowerCase() + "@kokeilu.example";
    }

    public long id(Who who) {
        return ids.get(who);
    }

    /** That person with the rights of this moment, as a request would have it. */
    public Actor as(Who who) {
        return signIn.actor(id(who)).orElseThrow();
    }

    /** The body that decides matters of this county. */
    public long boardId() {
        return board;
    }

    public Desk unitDesk() {
        return Desk.of(unit.getId(), unit.getPath(), Role.SUPERVISOR);
    }

    public Desk managersDesk() {
        return Desk.of(area.getId(), area.getPath(), Role.MANAGER);
    }

    public Desk coordinatorsDesk() {
        return Desk.of(county.getId(), county.getPath(), Role.COORDINATOR);
    }

    public Desk otherDesk() {
        return Desk.of(other.getId(), other.getPath(), Role.SUPERVISOR);
    }
}
