package fi.havainto.report.control;

import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.MineRow;
import fi.havainto.report.entity.QuestionRow;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportStage;
import fi.havainto.report.entity.ShownStatus;
import fi.havainto.report.entity.SoughtTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a person's own reports and drafts, and what was sent in the name of the person's team. */
@ApplicationScoped
public class MineSearch {

    /**
     * A person's own reports are few; of a team's many only as many are taken, by an index in their order, as the page
     * reaches. Words are looked up report by report among them.
     */
    private static final String SENT = """
            with taken as (
                (select r.id, r.moved_at from report_author a join report_report r on r.id = a.report_id
                    where a.person_id = ?1 and r.number is not null and %2$s order by r.moved_at desc, r.id desc limit ?2)
                union
                (%1$s)),
            page as (select id, moved_at from taken order by moved_at desc, id desc offset ?3 limit ?4)
            select r.id, r.number, r.title, r.stage, min(%3$s), g.moved_at
            from page g join report_report r on r.id = g.id join report_proposal p on p.report_id = r.id
            group by r.id, r.number, r.title, r.stage, g.moved_at order by g.moved_at desc, r.id desc
            """;

    private static final String OF_THE_TEAM = """
            select * from (select r.id, r.moved_at from report_report r where r.unit_id = %1$d and r.visibility = 'TEAM'
                and r.number is not null and %2$s order by r.moved_at desc, r.id desc limit ?2) t
            """;

    private static final String HOLDS_WORDS = "coalesce((select x.words @@ (select report_sought(?5))"
            + " from report_search x where x.report_id = r.id), false)";

    @PersistenceContext
    private EntityManager em;

    /**
     * What was sent, with what happened last first.
     *
     * @param terms what must stand in it; empty for everything
     */
    public List<MineRow> sent(Actor actor, SoughtTerms terms, int first, int size) {
        String words = terms.isEmpty() ? "true" : HOLDS_WORDS;
        String teams = actor.grants(Role.SUBMITTER)
                .map(grant -> OF_THE_TEAM.formatted(grant.unitId(), words))
                .collect(Collectors.joining(" union "));
        Query query = em.createNativeQuery(SENT.formatted(
                        teams.isEmpty() ? "select r.id, r.moved_at from report_report r where false" : teams,
                        words,
                        ShownStatus.PLACE_IN_SQL))
                .setParameter(1, actor.personId())
                .setParameter(2, first + size)
                .setParameter(3, first)
                .setParameter(4, size);
        if (!terms.isEmpty()) {
            query.setParameter(5, terms.terms());
        }
        Stream<?> rows = query.getResultStream();
        return rows.map(Object[].class::cast).map(MineSearch::row).toList();
    }

    private static MineRow row(Object[] of) {
        return new MineRow(
                ((Number) of[0]).longValue(),
                (String) of[1],
                (String) of[2],
                ReportStage.valueOf((String) of[3]),
                ((Number) of[4]).intValue(),
                ((Timestamp) of[5]).toInstant());
    }

    /** What somebody asks this person, the one that is due first at the head; several proposals asked at once are one. */
    public List<QuestionRow> questions(Actor actor, int most) {
        return em.createQuery(
                        "select distinct new fi.havainto.report.entity.QuestionRow(r.number, r.observation.title, w.text,"
                                + " w.language, q.due) from Question q join q.words w join q.step s join s.proposal p"
                                + " join p.report r where q.endedAt is null and :me member of r.authors order by q.due",
                        QuestionRow.class)
                .setParameter("me", actor.personId())
                .setMaxResults(most)
                .getResultList();
    }

    /** What is being written, last touched first. */
    public List<Report> drafts(Actor actor) {
        return em.createQuery(
                        "select r from Report r where r.stage = fi.havainto.report.entity.ReportStage.DRAFT"
                                + " and :me member of r.authors order by r.savedAt desc",
                        Report.class)
                .setParameter("me", actor.personId())
                .getResultList();
    }
}
