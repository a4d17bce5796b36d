package fi.havainto.notification.boundary;

import fi.havainto.feedback.boundary.ActionNoted;
import fi.havainto.feedback.entity.NoteKind;
import fi.havainto.notification.entity.NoticeEvent;
import fi.havainto.notification.entity.OutboxMessage;
import fi.havainto.platform.Boundary;
import fi.havainto.report.boundary.ReportMoved;
import fi.havainto.report.entity.Report;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hears that an action goes on or has changed something: the authors of its proposal are told, once each. */
@Boundary
public class ActionNotices {

    @PersistenceContext
    private EntityManager em;

    void on(@Observes @Priority(ReportMoved.NOTIFICATION) ActionNoted noted) {
        NoticeEvent event = noted.kind() == NoteKind.EFFECT ? NoticeEvent.EFFECT : NoticeEvent.PROGRESS;
        em.find(Report.class, noted.reportId()).getAuthors().stream()
                .filter(person -> !noted.actor().is(person))
                .forEach(person ->
                        em.persist(new OutboxMessage(person, event, noted.reportId(), noted.proposalId(), noted.at())));
    }
}
