package fi.havainto.report.control;

import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.MineRow;
import fi.havainto.report.entity.QuestionRow;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ShownStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Finds a person's own reports and drafts, and what was sent in the name of the person's team. */
@ApplicationScoped
public class MineSearch {

    private static final String SENT = "select new fi.havainto.report.entity.MineRow(r.id, r.number,"
            + " r.observation.title, r.stage, min(" + ShownStatus.PLACE + "), max(c.at)) " + """
            from Report r join r.proposals p join r.changes c
            where r.number is not null and (:me member of r.authors
                or (r.visibility = fi.havainto.report.entity.Visibility.TEAM and r.unit.id in :teams))
            group by r.id, r.number, r.observation.title, r.stage
            order by max(c.at) desc, r.id desc
            """;

    @PersistenceContext
    private EntityManager em;

    /** What was sent, with what happened last first. */
    public List<MineRow> sent(Actor actor, int first, int size) {
        List<Long> teams = actor.grants(Role.SUBMITTER).map(Grant::unitId).toList();
        return em.createQuery(SENT, MineRow.class)
                .setParameter("me", actor.personId())
                .setParameter("teams", teams.isEmpty() ? List.of(-1L) : teams)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
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
