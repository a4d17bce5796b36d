package fi.havainto.handling.boundary;

import fi.havainto.handling.entity.Reader;
import fi.havainto.handling.entity.Reading;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.ReportMoved;
import fi.havainto.report.entity.Report;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Who else has a report on the screen, among those who hold a desk that it stands at. */
@Boundary
public class Readings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Tells colleagues that a holder has the report open, and this holder who has it open too.
     *
     * @return who else, newest first; nobody for somebody who holds no desk of it
     */
    public List<Reader> enter(Actor actor, Report report) {
        boolean holds = report.getProposals().stream().anyMatch(proposal -> report.isHeldBy(actor, proposal));
        if (!holds) {
            return List.of();
        }
        Instant now = clock.now();
        List<Reader> open = em.createQuery(
                        "select new fi.havainto.handling.entity.Reader(g.personId, n.displayName, g.since)"
                                + " from Reading g, Person n where n.id = g.personId and g.reportId = :report"
                                + " and g.since > :lately order by g.since desc",
                        Reader.class)
                .setParameter("report", report.getId())
                .setParameter("lately", Reading.lately(now))
                .getResultList();
        if (open.stream().noneMatch(one -> actor.is(one.personId()) && one.isStill(now))) {
            write(actor, report, now);
        }
        return open.stream().filter(one -> !actor.is(one.personId())).toList();
    }

    private void write(Actor actor, Report report, Instant now) {
        em.createNativeQuery(
                        "insert into handling_reading (person_id, report_id, since) values (?1, ?2, ?3)"
                                + " on conflict (person_id) do update set report_id = excluded.report_id, since = excluded.since")
                .setParameter(1, actor.personId())
                .setParameter(2, report.getId())
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    /** Whoever has moved something is done with it, until they open it again. */
    void on(@Observes @Priority(ReportMoved.ROUTING) ReportMoved moved) {
        if (!moved.actor().isSystem()) {
            em.createNativeQuery("delete from handling_reading where person_id = ?1 and report_id = ?2")
                    .setParameter(1, moved.actor().personId())
                    .setParameter(2, moved.reportId())
                    .executeUpdate();
        }
    }
}
