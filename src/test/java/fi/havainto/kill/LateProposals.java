package fi.havainto.kill;

/** Reports whose only proposal has been left lying, written past the application: what it takes to be late. */
final class LateProposals {

    private LateProposals() {}

    /** One transaction's statements: an author, a supervisor, and so many reports, each due yesterday. */
    static String inserted(int count) {
        String root = "(select min(id) from organisation_unit)";
        return """
                insert into account_person (id, username, display_name, title_fi, title_sv, language, unit_id, version)
                    select 900000 + n, 'late' || n, 'Late ' || n, 'kokeilija', 'prövare', 'fi', ROOT, 0 from generate_series(1, 2) n;
                insert into account_membership (id, person_id, role, unit_id, valid_from)
                    values (900001, 900001, 'SUBMITTER', ROOT, '2020-01-01'), (900002, 900002, 'SUPERVISOR', ROOT, '2020-01-01');
                insert into report_report (id, form_key, number, stage, unit_id, county_code, kind, title, phenomenon, extent,
                        frequency, trend, language, visibility, saved_at, submitted_at, version)
                    select 900000 + n, 'late-' || n, '2020-' || lpad(n::text, 6, '0'), 'OPEN', ROOT, u.county_code, 'PROBLEM',
                        'Myöhässä', 'Myöhässä', 'FEW', 'WEEKLY', 'UNKNOWN', 'fi', 'OWN_NAME', now(), now() - interval '9 days', 0
                    from generate_series(1, COUNT) n, organisation_unit u where u.id = ROOT;
                insert into report_theme (report_id, ordinal, theme_code)
                    select 900000 + n, 0, (select min(code) from organisation_theme) from generate_series(1, COUNT) n;
                insert into report_author (report_id, person_id) select 900000 + n, 900001 from generate_series(1, COUNT) n;
                insert into report_proposal (id, report_id, ordinal, text, standard, level, stage, version)
                    select 900000 + n, 900000 + n, 1, 'Ehdotus', 'NONE', 'UNIT', 'SUBMITTED', 0 from generate_series(1, COUNT) n;
                insert into report_step (id, proposal_id, holder_unit_id, holder_role, since, due, rung, version)
                    select 900000 + n, 900000 + n, ROOT, 'SUPERVISOR', now() - interval '9 days', now() - interval '1 day', 1, 0
                    from generate_series(1, COUNT) n;
                """.replace("ROOT", root).replace("COUNT", Integer.toString(count));
    }
}
