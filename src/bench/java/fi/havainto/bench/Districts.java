package fi.havainto.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes a large county of the demo's small one: its units below the root, and everybody who works in them, stand there
 * once more for each district. The county's own desks stay one. The number of districts is the same for every number of
 * reports, so that a unit has as much to do in a large database as in a small one.
 */
final class Districts {

    /** Beside the demo's own: 20 in all, 280 units and some 1,200 people. */
    static final int USUAL = 19;

    static final String OF_ALL_UNITS = "of-all-units";

    private static final String LOCAL_UNIT =
            "create temp table bench_local_unit as select id from organisation_unit where parent_id is not null";

    /** Whose every membership stands in one of these units. */
    private static final String LOCAL_PERSON = """
        create temp table bench_local_person as
            select p.id from account_person p
            where p.unit_id in (select id from bench_local_unit)
            and not exists (select 1 from account_membership m where m.person_id = p.id
                and (m.unit_id is null or m.unit_id not in (select id from bench_local_unit)))
        """;

    private static final String UNITS = """
        insert into organisation_unit (id, parent_id, path, kind, county_code, name_fi, name_sv, staff, valid_from)
            select t.id + d * %1$d,
                case when t.parent_id in (select id from bench_local_unit) then t.parent_id + d * %1$d
                    else t.parent_id end,
                (select '/' || string_agg(case when s.id::bigint in (select id from bench_local_unit)
                    then (s.id::bigint + d * %1$d)::text else s.id end, '/' order by s.nth) || '/'
                    from unnest(string_to_array(btrim(t.path, '/'), '/')) with ordinality s (id, nth)),
                t.kind, t.county_code, t.name_fi || ' ' || d, t.name_sv || ' ' || d, t.staff, t.valid_from
            from organisation_unit t cross join generate_series(1, %2$d) d
            where t.id in (select id from bench_local_unit)
        """;

    private static final String PEOPLE = """
        insert into account_person (id, username, display_name, title_fi, title_sv, language, unit_id,
                password_hash, email, version)
            select t.id + d * %1$d, 'd' || d || '.' || t.username, t.display_name || ' ' || d, t.title_fi,
                t.title_sv, t.language, t.unit_id + d * %1$d,
                (select password_hash from account_person where username = 'submitter'),
                'd' || d || '.' || t.email, 0
            from account_person t cross join generate_series(1, %2$d) d
            where t.id in (select id from bench_local_person)
        """;

    /** Those who only write, of whom a district has new ones every year or so. */
    private static final String AUTHOR = """
        create temp table bench_author as select p.id from bench_local_person p
            where not exists (select 1 from account_membership m where m.person_id = p.id and m.role <> 'SUBMITTER')
        """;

    /** Whoever wrote what was copied again and again: they have left since, and have no password. */
    static final String EARLIER_AUTHORS = """
        insert into account_person (id, username, display_name, title_fi, title_sv, language, unit_id, active, version)
            select t.id + a.authors * %1$d, 'd' || a.district || '.' || a.authors || '.' || t.username,
                t.display_name || ' ' || a.authors, t.title_fi, t.title_sv, t.language,
                case when a.district = 0 then t.unit_id else t.unit_id + a.district * %1$d end, false, 0
            from account_person t cross join (select distinct authors, district from bench_copy where authors > %2$d) a
            where t.id in (select id from bench_author)
            on conflict do nothing
        """;

    private static final String MEMBERSHIPS = """
        insert into account_membership (id, person_id, role, unit_id, valid_from, valid_to)
            select t.id + d * %1$d, t.person_id + d * %1$d, t.role, t.unit_id + d * %1$d, t.valid_from, t.valid_to
            from account_membership t cross join generate_series(1, %2$d) d
            where t.person_id in (select id from bench_local_person)
        """;

    /** Somebody who answers for every desk of every unit: no real person does, and nobody has a longer list. */
    private static final String ANSWERS_FOR_ALL = """
        insert into account_person (id, username, display_name, title_fi, title_sv, language, unit_id,
                password_hash, version)
            select %1$d, '%2$s', 'Kaikki Työpöydät', 'johtaja', 'chef', 'fi', u.id,
                (select password_hash from account_person where username = 'submitter'), 0
            from organisation_unit u where u.parent_id is null;
        insert into account_membership (id, person_id, role, unit_id, valid_from)
            select %1$d + row_number() over (), %1$d, r.role, u.id, current_date - 3
            from organisation_unit u, unnest(array['SUPERVISOR', 'MANAGER', 'COORDINATOR']) r (role)
            where u.parent_id is null
        """;

    /** Nobody handles a report before coming to the county. */
    private static final String OLDER = """
        update organisation_unit set valid_from = valid_from - interval '12 years';
        update account_membership set valid_from = valid_from - interval '12 years'
        """;

    private Districts() {}

    /** Called before the districts are there and after: the marks are made in both cases, the rest once. */
    static void add(Connection database, long stride, int added, boolean there) throws SQLException {
        try (Statement statement = database.createStatement()) {
            if (!there) {
                statement.execute(OLDER);
            }
            statement.execute(there ? LOCAL_UNIT + " and id < " + stride : LOCAL_UNIT);
            statement.execute(there ? LOCAL_PERSON + " and p.id < " + stride : LOCAL_PERSON);
            statement.execute(AUTHOR);
            if (!there) {
                statement.execute(String.format(UNITS, stride, added));
                statement.execute(String.format(PEOPLE, stride, added));
                statement.execute(String.format(MEMBERSHIPS, stride, added));
                statement.execute(String.format(ANSWERS_FOR_ALL, stride / 2, OF_ALL_UNITS));
            }
        }
    }
}
