package fi.havainto.notification.boundary;

import fi.havainto.annex.boundary.AnnexPublished;
import fi.havainto.annex.boundary.AnnexWithdrawn;
import fi.havainto.notification.control.Receivers;
import fi.havainto.notification.entity.NoticeEvent;
import fi.havainto.notification.entity.OutboxMessage;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.access.Role;
import fi.havainto.report.boundary.ReportMoved;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;

/** Hears that an annex is published: those whose reports it counts are told, and those who read it for the county. */
@Boundary
public class AnnexNotices {

    /** Who reads it on behalf of the county. */
    private static final Set<Role> READERS = Set.of(Role.MANAGER, Role.SECRETARY, Role.MEMBER);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Receivers receivers;

    void on(@Observes @Priority(ReportMoved.NOTIFICATION) AnnexPublished published) {
        // who has left the county since cannot open it
        Set<Long> authors = receivers.inCounty(published.countyCode(), EnumSet.allOf(Role.class));
        authors.retainAll(published.authors());
        Set<Long> readers = receivers.inCounty(published.countyCode(), READERS);
        readers.removeAll(authors);
        write(published, NoticeEvent.ANNEX_COUNTED, authors);
        write(published, NoticeEvent.ANNEX_PUBLISHED, readers);
    }

    /** What still waits to be mailed would lead to a page that says no more than that. */
    void on(@Observes @Priority(ReportMoved.NOTIFICATION) AnnexWithdrawn withdrawn) {
        em.createQuery("update OutboxMessage o set o.state = fi.havainto.notification.entity.OutboxState.READ,"
                        + " o.nextTryAt = null where o.annexNumber = :number"
                        + " and o.state = fi.havainto.notification.entity.OutboxState.WAITING")
                .setParameter("number", withdrawn.number())
                .executeUpdate();
    }

    private void write(AnnexPublished published, NoticeEvent event, Set<Long> people) {
        people.stream()
                .filter(person -> !published.actor().is(person))
                .sorted()
                .forEach(
                        person -> em.persist(OutboxMessage.ofAnnex(person, event, published.number(), published.at())));
    }
}
