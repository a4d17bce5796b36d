package fi.havainto.handling.control;

import fi.havainto.handling.entity.CheckNotes;
import fi.havainto.handling.entity.CheckRow;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Role;
import fi.havainto.platform.privacy.PrivacyHints;
import fi.havainto.report.entity.ReportStage;
import fi.havainto.report.entity.SoughtTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what a coordinator has not ticked yet, in the areas where the actor is one; what was withdrawn needs no tick, and
 * what the actor wrote is somebody else's to check.
 * What stands beside each title is read for all rows of a page at once.
 */
@ApplicationScoped
public class CheckSearch {

    private static final String HOLDS_WORDS =
            " and SQL('coalesce((select x.words @@ (select report_sought(?)) from report_search x"
                    + " where x.report_id = ?), false)', :terms, r.id) = true";

    private static final String AFTER =
            " and r.submittedAt >= :sent and (r.submittedAt > :sent or (r.submittedAt = :sent and r.id > :last))";

    private static final String BETWEEN = "\u001F";

    /**
     * Themes and words of the rows, and for each the newest reports of a year of its primary theme from its service area,
     * as far as the actor coordinates there.
     */
    private static final String NOTES = """
        select r.id,
            (select string_agg(t.theme_code, ',' order by t.ordinal) from report_theme t where t.report_id = r.id),
            concat_ws(E'\\n', r.title, r.phenomenon, r.whom, r.sub_area, r.consequences, r.causes, r.already_done,
                r.clients_view, (select string_agg(concat_ws(E'\\n', p.text, p.addressee), E'\\n')
                    from report_proposal p where p.report_id = r.id)),
            (select string_agg(s.number || E'\\u001F' || s.title, E'\\u001F' order by s.submitted_at desc) from (
                select o.number, o.title, o.submitted_at from report_report o
                join report_theme ot on ot.report_id = o.id and ot.ordinal = 0
                join organisation_unit ou on ou.id = o.unit_id
                where ot.theme_code = mine.theme_code and o.id <> r.id and o.stage in ('OPEN', 'CLOSED')
                    and o.submitted_at > r.submitted_at - interval '1 year'
                    and ou.path like coalesce(above.path, u.path) || '%' and (#mine)
                order by o.submitted_at desc limit #most) s)
        from report_report r
        join report_theme mine on mine.report_id = r.id and mine.ordinal = 0
        join organisation_unit u on u.id = r.unit_id
        left join organisation_unit above on above.id = u.parent_id
        where r.id in (#ids)
        """;

    private static final String COUNT = """
        with waiting as materialized (
            select id, unit_id from report_report where checked_at is null and stage in ('OPEN', 'CLOSED'))
        select count(*) from (
            select 1 from waiting r join organisation_unit u on u.id = r.unit_id
            where (#areas) and not exists (select 1 from report_author a where a.report_id = r.id and a.person_id = ?#me)
            limit #most) counted
        """;

    @PersistenceContext
    private EntityManager em;

    /**
     * @param terms what must stand in them; empty for everything
     * @param after number of the last one on the page before, or null for the first page; a report
     *     that is not of the actor's area is as none
     */
    public List<CheckRow> rows(Actor actor, SoughtTerms terms, String after, int size) {
        List<String> paths = paths(actor);
        Object[] last = last(after, paths);
        TypedQuery<CheckRow> query = em.createQuery(
                "select new fi.havainto.handling.entity.CheckRow(r.id, r.number, r.observation.title, r.submittedAt)"
                        + " from Report r where " + waiting(paths) + (terms.isEmpty() ? "" : HOLDS_WORDS)
                        + (last == null ? "" : AFTER)
                        + " order by r.submittedAt, r.id",
                CheckRow.class);
        if (!terms.isEmpty()) {
            query.setParameter("terms", terms.terms());
        }
        if (last != null) {
            query.setParameter("sent", last[0]);
            query.setParameter("last", last[1]);
        }
        List<CheckRow> rows = bind(query, actor, paths).setMaxResults(size).getResultList();
        Map<Long, CheckNotes> notes = notes(rows, paths);
        return rows.stream().map(row -> row.with(notes.get(row.reportId()))).toList();
    }

    /** When that report was sent, and its id; ticked meanwhile or not, but of the areas only: of others this tells nothing. */
    private Object[] last(String number, List<String> paths) {
        if (number == null) {
            return null;
        }
        TypedQuery<Object[]> query = em.createQuery(
                "select r.submittedAt, r.id from Report r where r.number = :number and " + area(paths), Object[].class);
        query.setParameter("number", number);
        return bindAreas(query, paths).getResultStream().findFirst().orElse(null);
    }

    /**
     * How many wait, counted no further than that. What is not ticked is found first, whatever the areas: a plan for all
     * areas takes any of them for tiny, and went through the county unit by unit.
     */
    public long count(Actor actor, int most) {
        List<String> paths = paths(actor);
        Query question = em.createNativeQuery(COUNT.replace("#areas", mine("u", paths))
                .replace("#me", Integer.toString(paths.size() + 1))
                .replace("#most", Integer.toString(most)));
        bindPaths(question, paths);
        question.setParameter(paths.size() + 1, actor.personId());
        return ((Number) question.getSingleResult()).longValue();
    }

    private Map<Long, CheckNotes> notes(List<CheckRow> rows, List<String> paths) {
        Map<Long, CheckNotes> notes = new HashMap<>();
        if (rows.isEmpty()) {
            return notes;
        }
        String ids = String.join(
                ",", rows.stream().map(row -> Long.toString(row.reportId())).toList());
        Query question = em.createNativeQuery(NOTES.replace("#ids", ids)
                .replace("#mine", mine("ou", paths))
                .replace("#most", Integer.toString(CheckNotes.MOST_SIMILAR)));
        bindPaths(question, paths);
        for (Object row : question.getResultList()) {
            Object[] columns = (Object[]) row;
            notes.put(
                    ((Number) columns[0]).longValue(),
                    new CheckNotes(
                            List.of(((String) columns[1]).split(",")),
                            PrivacyHints.in((String) columns[2]).size(),
                            similar((String) columns[3])));
        }
        return notes;
    }

    private static String mine(String unit, List<String> paths) {
        return IntStream.rangeClosed(1, paths.size())
                .mapToObj(nth -> unit + ".path like ?" + nth)
                .collect(Collectors.joining(" or "));
    }

    private static void bindPaths(Query question, List<String> paths) {
        for (int i = 0; i < paths.size(); i++) {
            question.setParameter(i + 1, paths.get(i) + "%");
        }
    }

    private static List<CheckNotes.Similar> similar(String all) {
        List<CheckNotes.Similar> similar = new ArrayList<>();
        List<String> parts =
                all == null ? List.of() : Stream.of(all.split(BETWEEN)).toList();
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            similar.add(new CheckNotes.Similar(parts.get(i), parts.get(i + 1)));
        }
        return similar;
    }

    private static List<String> paths(Actor actor) {
        return actor.grants(Role.COORDINATOR).map(Grant::path).toList();
    }

    private static String waiting(List<String> paths) {
        return "r.checkedAt is null and r.stage in :stages"
                + " and not exists (select w.id from Report w join w.authors a where w = r and a = :me) and "
                + area(paths);
    }

    private static String area(List<String> paths) {
        return IntStream.range(0, paths.size())
                .mapToObj(nth -> "r.unit.path like :path" + nth)
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Actor actor, List<String> paths) {
        query.setParameter("me", actor.personId());
        query.setParameter("stages", List.of(ReportStage.OPEN, ReportStage.CLOSED));
        return bindAreas(query, paths);
    }

    private static <T> TypedQuery<T> bindAreas(TypedQuery<T> query, List<String> paths) {
        for (int i = 0; i < paths.size(); i++) {
            query.setParameter("path" + i, paths.get(i) + "%");
        }
        return query;
    }
}
