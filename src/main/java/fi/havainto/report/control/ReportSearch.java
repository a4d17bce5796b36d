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

    /** So often twice as many candidates are asked for when some of them are not to be seen after all. */
    private static final int DOUBLINGS = 3;

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

    private static final Comparator<FoundRow> NEWEST = Comparator.comparing(
                    FoundRow::submittedAt, Comparator.reverseOrder())
            .thenComparing(FoundRow::id, Comparator.reverseOrder());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Visible visible;

    /** The page of that number, 1 the first, of so many rows; the newest so many are ranked. */
    public Found find(Actor actor, String typed, int page, int size, int most) {
        SoughtTerms terms = SoughtTerms.of(typed);
        if (terms.isEmpty()) {
            return Found.nothing(terms);
        }
        List<FoundRow> ranked = ranked(actor, terms, typed.strip(), most, false);
        if (ranked.size() < size) {
            ranked = ranked(actor, terms, typed.strip(), most, true);
        }
        int first = Math.min((page - 1) * size, ranked.size());
        List<FoundRow> rows = ranked.subList(first, Math.min(first + size, ranked.size()));
        return new Found(
                terms,
                ranked.size(),
                ranked.size() == most,
                marked(rows, terms),
                page == 1 ? drafts(actor, terms) : List.of());
    }

    /** Whatever is decided by a number is decided by what the actor sees: a candidate that is hidden neither fills nor cuts. */
    private List<FoundRow> ranked(Actor actor, SoughtTerms terms, String number, int most, boolean widely) {
        int asked = most;
        Map<Long, Boolean> candidates = candidates(actor, terms, asked, widely);
        List<FoundRow> seen = seen(actor, candidates, asked);
        for (int more = 0; more < DOUBLINGS && seen.size() < most && candidates.size() == asked; more++) {
            asked *= 2;
            candidates = candidates(actor, terms, asked, widely);
            seen = seen(actor, candidates, asked);
        }
        Map<Long, Boolean> inTitle = candidates;
        Comparator<FoundRow> rank = Comparator.<FoundRow>comparingInt(
                        row -> row.number().equals(number) ? 0 : 1)
                .thenComparingInt(row -> inTitle.get(row.id()) ? 0 : 1)
                .thenComparing(NEWEST);
        return seen.stream().sorted(NEWEST).limit(most).sorted(rank).toList();
    }

    private Map<Long, Boolean> candidates(Actor actor, SoughtTerms terms, int most, boolean widely) {
        Map<Long, Boolean> candidates = new HashMap<>();
        Stream<?> found = em.createNativeQuery(FIND)
                .setParameter(1, terms.terms())
                .setParameter(2, Reach.of(actor))
                .setParameter(3, most)
                .setParameter(4, widely)
                .getResultStream();
        found.map(Object[].class::cast).forEach(row -> candidates.put(((Number) row[0]).longValue(), (Boolean) row[1]));
        return candidates;
    }

    private List<FoundRow> seen(Actor actor, Map<Long, Boolean> candidates, int most) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        Visible.Condition condition = visible.condition(actor);
        var query = em.createQuery(ROWS.formatted(condition.jpql()), FoundRow.class)
                .setParameter("ids", padded(candidates.keySet().stream().toList(), most));
        return condition.bind(query).getResultList();
    }

    /** Always as many, the last one again and again: few statements for the database, and not one for each length. */
    private static List<Long> padded(List<Long> ids, int most) {
        List<Long> padded = new ArrayList<>(ids);
        while (padded.size() < most) {
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
