package fi.havainto.it;

import fi.havainto.account.boundary.People;
import fi.havainto.account.entity.Membership;
import fi.havainto.account.entity.Person;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.organisation.entity.UnitKind;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Role;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A county of its own with rows of reports that were sent in one year long ago. They are written as the owner of the tables,
 * many at once and closed, and taken away again, so that no list, ladder or deadline of another test meets them.
 */
@ApplicationScoped
public class CountyOfFigures {

    static final String CODE = "14";
    static final int YEAR = 2023;

    private static final Actor FOUNDER = Actor.system("county-of-figures");
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final int WRITERS = 12;

    /** A table with rules that still wait cannot be altered. */
    private static final String IMMEDIATE = "set constraints all immediate";

    private static final String REPORTS =
            "with one as (insert into report_report (id, form_key, number, stage, unit_id,"
                    + " county_code, kind, title, phenomenon, extent, frequency, trend, language, visibility, saved_at, submitted_at,"
                    + " checked_at, checked_by, version) select nextval('report_report_seq'), gen_random_uuid()::text,"
                    + " '1999-' || lpad(nextval('report_number_seq')::text, 6, '0'), 'CLOSED', %1$d, '" + CODE
                    + "', 'PROBLEM', 'x',"
                    + " 'x', 'FEW', 'ONCE', 'UNKNOWN', 'fi', 'OWN_NAME', '%2$s', '%2$s', '%3$s', %4$d, 0"
                    + " from generate_series(1, %5$d) returning id),"
                    + " themed as (insert into report_theme (report_id, ordinal, theme_code) select id, 0, '%6$s' from one),"
                    + " grouped as (insert into report_client_group (report_id, ordinal, group_code) select id, 0, 'all_residents' from one)"
                    + " insert into report_author (report_id, person_id) select id, (array[%7$s])[1 + (row_number() over ()) %% %8$d]"
                    + " from one";

    @Inject
    private Units units;

    @Inject
    private People people;

    @Inject
    private OwnerRows owner;

    private OrganisationUnit root;
    private OrganisationUnit unit;
    private long coordinator;
    private long manager;
    private final List<String> writers = new ArrayList<>();

    @PostConstruct
    void found() {
        root = units.add(FOUNDER, null, UnitKind.COUNTY, CODE, "Lukujen alue", "Siffrornas område", 20);
        unit = units.add(FOUNDER, root.getId(), UnitKind.SERVICE_AREA, CODE, "Palvelut", "Service", 20);
        coordinator = settle("coordinator", Role.COORDINATOR);
        manager = settle("manager", Role.MANAGER);
        for (int i = 0; i < WRITERS; i++) {
            writers.add(Long.toString(settle("writer" + i, Role.SUBMITTER)));
        }
    }

    private long settle(String name, Role role) {
        Person person = new Person("figures." + name, name, "kokeilija", "prövare", "fi", root.getId());
        long id = people.add(FOUNDER, person, null).getId();
        people.join(FOUNDER, Membership.inUnit(id, role, root.getId(), SINCE));
        return id;
    }

    public Actor coordinator() {
        return Actor.person(coordinator, List.of(Grant.inUnit(Role.COORDINATOR, root.getId(), root.getPath())));
    }

    public Actor manager() {
        return Actor.person(manager, List.of(Grant.inUnit(Role.MANAGER, root.getId(), root.getPath())));
    }

    public Actor managerOfAPart() {
        return Actor.person(manager, List.of(Grant.inUnit(Role.MANAGER, unit.getId(), unit.getPath())));
    }

    public Actor writer() {
        return Actor.person(
                Long.parseLong(writers.get(0)), List.of(Grant.inUnit(Role.SUBMITTER, root.getId(), root.getPath())));
    }

    /** Files checked reports of that theme, sent and checked on those days, by twelve people in turn. */
    public void file(int reports, String theme, String sent, String checked) {
        String sql = REPORTS.formatted(
                unit.getId(), sent, checked, coordinator, reports, theme, String.join(",", writers), WRITERS);
        owner.change(
                "alter table report_report disable trigger user",
                "alter table report_theme disable trigger user",
                "alter table report_author disable trigger user",
                sql,
                IMMEDIATE,
                "alter table report_author enable trigger user",
                "alter table report_theme enable trigger user",
                "alter table report_report enable trigger user");
    }

    /** Takes everything of this county away. */
    public void forget() {
        List<String> statements = new ArrayList<>();
        List<String> tables = List.of(
                "statistics_counted_person",
                "statistics_counted",
                "statistics_published_cell",
                "statistics_publication");
        List<String> ofReports = List.of("report_author", "report_client_group", "report_theme", "report_report");
        tables.forEach(table -> statements.add("alter table " + table + " disable trigger user"));
        ofReports.forEach(table -> statements.add("alter table " + table + " disable trigger user"));
        String publications = " in (select id from statistics_publication where county_code = '" + CODE + "')";
        tables.forEach(table -> statements.add("delete from " + table + " where "
                + (table.equals("statistics_publication") ? "id" : "publication_id") + publications));
        String reports = " in (select id from report_report where county_code = '" + CODE + "')";
        ofReports.forEach(table -> statements.add(
                "delete from " + table + " where " + (table.equals("report_report") ? "id" : "report_id") + reports));
        statements.add(IMMEDIATE);
        tables.forEach(table -> statements.add("alter table " + table + " enable trigger user"));
        ofReports.forEach(table -> statements.add("alter table " + table + " enable trigger user"));
        owner.change(statements.toArray(String[]::new));
    }
}
