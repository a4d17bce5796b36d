package fi.havainto.report.entity;

import fi.havainto.organisation.entity.Body;
import fi.havainto.organisation.entity.BodyKind;
import fi.havainto.organisation.entity.Names;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.organisation.entity.UnitKind;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Role;
import java.time.LocalDate;
import java.util.List;

/** A small county for tests: {@code /1/} with an area {@code /1/2/}, its units {@code /1/2/3/} and {@code /1/2/9/}. */
public final class Area {

    public static final long AUTHOR = 70;
    static final long LEADER = 71;
    static final long SECRETARY = 79;
    static final long BOARD = 5;
    static final long STRANGER = 80;

    public static final OrganisationUnit COUNTY = unit(1, null, UnitKind.COUNTY);
    public static final OrganisationUnit SERVICES = unit(2, COUNTY, UnitKind.SERVICE_AREA);
    public static final OrganisationUnit UNIT = unit(3, SERVICES, UnitKind.UNIT);
    static final OrganisationUnit ELSEWHERE = unit(9, SERVICES, UnitKind.UNIT);

    private Area() {}

    public static OrganisationUnit unit(long id, OrganisationUnit parent, UnitKind kind) {
        OrganisationUnit unit = Ids.give(new OrganisationUnit(parent, kind, "99", "Yksikkö " + id, "Enhet " + id), id);
        unit.settle(20, LocalDate.of(2026, 1, 1));
        return unit;
    }

    public static Actor person(long id, Role role, OrganisationUnit unit) {
        return Actor.person(id, List.of(Grant.inUnit(role, unit.getId(), unit.getPath())));
    }

    /** A board of the county, which decides matters of the county. */
    static Body board() {
        BodyKind kind = new BodyKind("BOARD", new Names("Lautakunta", "Nämnd", "Board"), true, false);
        return Ids.give(new Body(COUNTY.getId(), kind, "Lautakunta", "Nämnden"), BOARD);
    }

    static Actor secretary() {
        return Actor.person(SECRETARY, List.of(Grant.inBody(Role.SECRETARY, BOARD)));
    }

    static Actor author() {
        return person(AUTHOR, Role.SUBMITTER, UNIT);
    }

    static Actor supervisor() {
        return person(LEADER, Role.SUPERVISOR, UNIT);
    }
}
