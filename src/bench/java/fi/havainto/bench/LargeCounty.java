package fi.havainto.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

/**
 * Fills the demo's database with reports. Each is a copy of one that the demo filed and moved through the product's
 * doors, with everything that belongs to it: so it is as real as that one, and can be moved on. What is still open is
 * copied once for each district; what is closed as often as needed, ever further back in time. The rows are inserted
 * with all rules of the database in force, as the owner of the tables.
 */
final class LargeCounty {

    /** Ids of copies are this far apart: further than the demo's ids reach. */
    static final long STRIDE = 1_000_000;

    /** As many as a county of 24,000 people may write. */
    private static final int REPORTS_A_YEAR = 32_000;

    private static final int WEEKS_A_YEAR = 52;

    /** What stood at a body, was masked or belongs elsewhere has rows in tables that are not copied. */
    private static final String TEMPLATES = """
        create temp table bench_template as
            select r.id, r.stage, row_number() over (partition by r.stage order by r.id) as nth
            from report_report r
            where r.stage in ('OPEN', 'CLOSED') and r.id < %d
            and not exists (select 1 from report_proposal p join report_step s on s.proposal_id = p.id
                where p.report_id = r.id and s.holder_body_id is not null)
            and not exists (select 1 from report_wrong_channel w where w.report_id = r.id)
            and not exists (select 1 from report_masking m where m.report_id = r.id)
            and not (r.stage = 'CLOSED' and exists (select 1 from report_proposal p
                join feedback_action a on a.proposal_id = p.id where p.report_id = r.id))
        """;

    private static final String PASSAGES = """
        create temp table bench_passage as
            select h.passage_id as passage, h.report_id as report from report_change h
            union select f.passage_id, f.report_id from feedback_feedback f
            union select n.answer_passage_id, f.report_id from feedback_recipient n
                join feedback_feedback f on f.id = n.feedback_id
            union select a.result_passage_id, p.report_id from feedback_action a
                join report_proposal p on p.id = a.proposal_id
            union select n.passage_id, p.report_id from feedback_action_note n
                join feedback_action a on a.id = n.action_id join report_proposal p on p.id = a.proposal_id
            union select unnest(array[q.passage_id, q.answer_passage_id]), p.report_id from report_question q
                join report_step s on s.id = q.step_id join report_proposal p on p.id = s.proposal_id
        """;

    private static final String IDS = """
        create function pg_temp.bench_ids(ids text, by bigint) returns text language sql immutable as $$
            select string_agg(case when part ~ '^(report|proposals?|feedback|note)=[0-9]+(,[0-9]+)*$'
                then split_part(part, '=', 1) || '=' || (select string_agg((one::bigint + by)::text, ',' order by o)
                    from unnest(string_to_array(split_part(part, '=', 2), ',')) with ordinality u (one, o))
                else part end, ' ' order by nth)
            from unnest(string_to_array(ids, ' ')) with ordinality s (part, nth) $$
        """;

    private static final String COPIES = """
        create temp table bench_copy as
            select report, copy, district, district + (%2$d + 1) * generation as authors, shift, %1$d::bigint as stride,
                'bench-' || copy || '-' || report as form_key, null::varchar as number
            from (
                select t.id as report, d as copy, d as district, 0 as generation, interval '0' as shift
                from bench_template t cross join generate_series(1, %2$d) d where t.stage = 'OPEN'
                union all
                select t.id, %2$d + j, (t.nth + j) %% (%2$d + 1), j / (%2$d + 1), interval '7 days' * ceil(j * %4$d / %5$d::numeric)
                from bench_template t cross join generate_series(1, %5$d) j
                where t.stage = 'CLOSED' and (j - 1) * (select max(nth) from bench_template where stage = 'CLOSED')
                    + t.nth <= %3$d) all_copies
            where not exists (select 1 from report_report r where r.form_key = 'bench-' || copy || '-' || report)
        """;

    private static final String NUMBERS = """
        update bench_copy c set number = to_char(r.submitted_at - c.shift, 'YYYY') || '-'
            || lpad(nextval('report_number_seq')::text, 6, '0')
        from report_report r where r.id = c.report
        """;

    private final Connection database;
    private final int districts;
    private final Consumer<String> tell;

    /** @param database as the owner of the tables; @param districts beside the demo's own; @param tell hears how far it is */
    LargeCounty(Connection database, int districts, Consumer<String> tell) {
        this.database = database;
        this.districts = districts;
        this.tell = tell;
    }

    /** Until there are so many sent reports. What an earlier call had made is kept. */
    void grow(int reports) throws SQLException {
        database.setAutoCommit(false);
        run("set timezone = 'Europe/Helsinki'");
        run("set synchronous_commit = off");
        boolean there = count("select count(*) from organisation_unit where id > " + STRIDE) > 0;
        Districts.add(database, STRIDE, districts, there);
        prepareTemplates();
        prepareCopies(reports);
        run(String.format(Districts.EARLIER_AUTHORS, STRIDE, districts));
        database.commit();
        reserveIds();
        copy();
        database.setAutoCommit(true);
        run("vacuum analyze");
    }

    private void prepareTemplates() throws SQLException {
        run(String.format(TEMPLATES, STRIDE));
        run(PASSAGES);
        run(IDS);
        for (CopiedTable table : CopiedTable.ALL) {
            run(table.templateSql());
            run("create index on " + table.template() + " (bench_report)");
            run("analyze " + table.template());
        }
    }

    private void prepareCopies(int reports) throws SQLException {
        long open = count("select count(*) from bench_template where stage = 'OPEN'");
        long closed = count("select count(*) from bench_template where stage = 'CLOSED'");
        long first = count("select count(*) from report_report where number is not null and id < " + STRIDE);
        long missing = Math.max(0, reports - first - open * districts);
        long rounds = Math.max(1, (missing + closed - 1) / closed);
        long weeks = (long) WEEKS_A_YEAR * Math.max(1, reports / REPORTS_A_YEAR);
        run(String.format(COPIES, STRIDE, districts, missing, weeks, rounds));
        run("create index on bench_copy (copy)");
        run("analyze bench_copy");
        run(NUMBERS);
        run("analyze bench_copy");
    }

    /** The product draws its ids beyond those of the copies. */
    private void reserveIds() throws SQLException {
        long last = STRIDE * (2 + count("select coalesce(max(copy), 0) from bench_copy"));
        try (Statement statement = database.createStatement();
                ResultSet names = statement.executeQuery(
                        "select sequencename from pg_sequences where increment_by = 50 and schemaname = 'public'")) {
            while (names.next()) {
                count("select setval('" + names.getString(1) + "', greatest(" + last + ", (select last_value from "
                        + names.getString(1) + ")))");
            }
        }
        database.commit();
    }

    private void copy() throws SQLException {
        Columns columns = new Columns(database);
        long last = count("select coalesce(max(copy), 0) from bench_copy");
        for (long copy = 1; copy <= last; copy++) {
            long rows = 0;
            for (CopiedTable table : CopiedTable.ALL) {
                try (PreparedStatement insert = database.prepareStatement(columns.insertSql(table))) {
                    insert.setLong(1, copy);
                    insert.setLong(2, copy);
                    rows += insert.executeUpdate();
                }
            }
            database.commit();
            tell.accept("copy " + copy + " of " + last + ": " + rows + " rows");
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    long count(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
