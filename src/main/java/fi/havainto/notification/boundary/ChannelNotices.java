package fi.havainto.notification.boundary;

import fi.havainto.handling.boundary.WrongChannelMarked;
import fi.havainto.notification.control.Receivers;
import fi.havainto.notification.entity.NoticeEvent;
import fi.havainto.notification.entity.OutboxMessage;
import fi.havainto.platform.Boundary;
import fi.havainto.report.boundary.ReportMoved;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Report;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

/**
 * Hears that a report belongs to another channel: its authors are told where to go, and the desks that hold its proposals
 * that they can end them.
 */
@Boundary
public class ChannelNotices {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Receivers receivers;

    void on(@Observes @Priority(ReportMoved.NOTIFICATION) WrongChannelMarked marked) {
        Report report = em.find(Report.class, marked.reportId());
        write(marked, null, NoticeEvent.WRONG_CHANNEL, report.getAuthors());
        for (ActionProposal proposal : report.getProposals()) {
            proposal.openStep()
                    .ifPresent(step -> write(
                            marked,
                            proposal.getId(),
                            NoticeEvent.WRONG_CHANNEL_DESK,
                            receivers.of(proposal, step.desk())));
        }
    }

    private void write(WrongChannelMarked marked, Long proposal, NoticeEvent event, Set<Long> people) {
        people.stream()
                .filter(person -> !marked.actor().is(person))
                .forEach(person ->
                        em.persist(new OutboxMessage(person, event, marked.reportId(), proposal, marked.at())));
    }
}
