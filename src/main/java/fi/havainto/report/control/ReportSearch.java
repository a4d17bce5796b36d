package fi.havainto.report.control;

import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Found;
import fi.havainto.report.entity.FoundDraft;
import fi.havainto.report.entity.FoundRow;
import fi.havainto.report.entity.ShownStatus;
import fi.havainto.report.entity.SoughtStems;
import fi.havainto.report.entity.SoughtTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds reports by their words: of what the index of words gives for an actor's reach, what the actor may see. The newest
 * ones are ranked, never more than {@link #MOST}: the number that was typed, then titles, then texts, the newest first in each.
 */
@ApplicationScoped
public class ReportSearch {

    /** So many are ranked; whoever has more adds a word. */
    public static final int MOST = 200;

    /** So many of one's own drafts are looked through, the last touched first. */
    public static final int MOST_DRAFTS = 50;

    private static final String FIND = "select report, title from report_find(?1, ?2, ?3, ?4)";

    private static final String ROWS =
            "select new fi.havainto.report.entity.FoundRow(r.id, r.number, r.observation.title,"
                    + " r.visibility, r.stage, min(" + ShownStatus.PLACE + "), r.submittedAt)"
                    + " from Report r join r.proposals p where r.id in :ids and %s"
                    + " group by r.id, r.number, r.observation.title, r.visibility, r.stage, r.submittedAt";

    private static final String TEXTS = """
        select r.id, concat_ws(' ', r.phenomenon, r.whom, r.sub_area, r.consequences, r.causes, r.already_done,
                r.clients_view, (select string_agg(concat_ws(' ', p.text, p.addressee), ' ' order by p.ordinal)
                    from report_proposal p where p.report_id = r.id)),
            cast(report_sought(?1) as text)
        from report_report r where r.id in (%s)
        """;

    private static final String DRAFTS = """
        select form_key, title, saved_at from (
            select r.* from report_report r join report_author a on a.report_id = r.id
            where a.person_id = ?1 and r.stage = 'DRAFT' order by r.saved_at desc limit ?3) r
        where report_stems(language, concat_ws(' ', title, phenomenon, whom, sub_area, consequences, causes,
            already_done, clients_view, (select string_agg(concat_ws(' ', p.text, p.addressee), ' ')
                from report_proposal p where p.report_id = r.id))) || report_tails(title) @@ report_sought(?2)
        order by saved_at desc
        """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Visible visible;

    /** The page of that number, 1 the first, of so many rows. */
    public Found find(Actor actor, String typed, int page, int size) {
        SoughtTerms terms = SoughtTerms.of(typed);
        if (terms.isEmpty()) {
            return Found.nothing(terms);
        }
        Map<Long, Boolean> candidates = new HashMap<>();
        Stream<?> found = em.createNativeQuery(FIND)
                .setParameter(1, terms.terms())
                .setParameter(2, Reach.of(actor))
                .setParameter(3, MOST)
                .setParameter(4, size)
                .getResultStream();
        found.map(Object[].class::cast).forEach(row -> candidates.put(((Number) row[0]).longValue(), (Boolean) row[1]));
        List<FoundRow> ranked = ranked(actor, candidates, typed.strip());
        int first = Math.min((page - 1) * size, ranked.size());
        List<FoundRow> rows = ranked.subList(first, Math.min(first + size, ranked.size()));
        return new Found(
                terms,
                ranked.size(),
                candidates.size() == MOST,
                marked(rows, terms),
                page == 1 ? drafts(actor, terms) : List.of());
    }

    private List<FoundRow> ranked(Actor actor, Map<Long, Boolean> candidates, String number) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        Visible.Condition condition = visible.condition(actor);
        var query = em.createQuery(ROWS.formatted(condition.jpql()), FoundRow.class)
                .setParameter("ids", padded(candidates.keySet().stream().toList()));
        Comparator<FoundRow> rank = Comparator.<FoundRow>comparingInt(
                        row -> row.number().equals(number) ? 0 : 1)
                .thenComparingInt(row -> candidates.get(row.id()) ? 0 : 1)
                .thenComparing(FoundRow::submittedAt, Comparator.reverseOrder())
                .thenComparing(FoundRow::id, Comparator.reverseOrder());
        return condition.bind(query).getResultStream().sorted(rank).toList();
    }

    /** Always as many, the last one again and again: one statement for the database, and not one for each length. */
    private static List<Long> padded(List<Long> ids) {
        List<Long> padded = new ArrayList<>(ids);
        while (padded.size() < MOST) {
            padded.add(ids.get(ids.size() - 1));
        }
        return padded;
    }

    private List<FoundRow> marked(List<FoundRow> rows, SoughtTerms terms) {
        if (rows.isEmpty()) {
            return rows;
        }
        List<String> ids = rows.stream().map(row -> Long.toString(row.id())).toList();
        Map<Long, String> texts = new HashMap<>();
        Map<Long, SoughtStems> stems = new HashMap<>();
        Stream<?> found = em.createNativeQuery(TEXTS.formatted(String.join(",", ids)))
                .setParameter(1, terms.terms())
                .getResultStream();
        found.map(Object[].class::cast).forEach(row -> {
            long id = ((Number) row[0]).longValue();
            texts.put(id, (String) row[1]);
            stems.computeIfAbsent(id, any -> SoughtStems.of((String) row[2]));
        });
        return rows.stream()
                .map(row -> row.with(stems.get(row.id()), texts.get(row.id())))
                .toList();
    }

    private List<FoundDraft> drafts(Actor actor, SoughtTerms terms) {
        Stream<?> found = em.createNativeQuery(DRAFTS)
                .setParameter(1, actor.personId())
                .setParameter(2, terms.terms())
                .setParameter(3, MOST_DRAFTS)
                .getResultStream();
        return found.map(Object[].class::cast)
                .map(row -> new FoundDraft((String) row[0], (String) row[1], instant(row[2])))
                .toList();
    }

    private static Instant instant(Object value) {
        return ((Timestamp) value).toInstant();
    }
}
