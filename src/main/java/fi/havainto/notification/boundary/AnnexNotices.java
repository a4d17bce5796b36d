package fi.havainto.notification.boundary;

import fi.havainto.annex.boundary.AnnexPublished;
import fi.havainto.notification.control.Receivers;
import fi.havainto.notification.entity.NoticeEvent;
import fi.havainto.notification.entity.OutboxMessage;
import fi.havainto.platform.Boundary;
import fi.havainto.report.boundary.ReportMoved;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;

/** Hears that an annex is published: those whose reports it counts are told, and those who read it for the county. */
@Boundary
public class AnnexNotices {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Receivers receivers;

    void on(@Observes @Priority(ReportMoved.NOTIFICATION) AnnexPublished published) {
        Set<Long> readers = new HashSet<>(receivers.readers(published.countyCode()));
        readers.removeAll(published.authors());
        write(published, NoticeEvent.ANNEX_COUNTED, published.authors());
        write(published, NoticeEvent.ANNEX_PUBLISHED, readers);
    }

    private void write(AnnexPublished published, NoticeEvent event, Set<Long> people) {
        people.stream()
                .filter(person -> !published.actor().is(person))
                .sorted()
                .forEach(
                        person -> em.persist(OutboxMessage.ofAnnex(person, event, published.number(), published.at())));
    }
}
