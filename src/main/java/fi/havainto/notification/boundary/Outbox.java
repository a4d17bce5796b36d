package fi.havainto.notification.boundary;

import fi.havainto.handling.boundary.DeadlinePassed;
import fi.havainto.notification.control.Receivers;
import fi.havainto.notification.entity.NoticeEvent;
import fi.havainto.notification.entity.OutboxMessage;
import fi.havainto.platform.Boundary;
import fi.havainto.report.boundary.ReportMoved;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Desk;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.Report;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;

/**
 * Hears every move and writes one row a recipient: the holders of a desk that a proposal has come to, and the authors
 * of whatever happened to their proposal. Nobody is told of what they did themselves.
 */
@Boundary
public class Outbox {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Receivers receivers;

    void on(@Observes @Priority(ReportMoved.NOTIFICATION) ReportMoved moved) {
        Report report = em.find(Report.class, moved.reportId());
        for (ReportMoved.Moved one : moved.proposals()) {
            ActionProposal proposal = report.proposal(one.proposalId());
            if (moved.passesOn(one)) {
                arrived(moved, proposal);
            }
            NoticeEvent.of(moved.move()).ifPresent(event -> write(moved, proposal, event, report.getAuthors()));
        }
    }

    /** Where what was contested comes to nobody who may handle it, administrators learn that a deputy is needed. */
    private void arrived(ReportMoved moved, ActionProposal proposal) {
        Desk desk = proposal.openStep().orElseThrow().desk();
        Set<Long> holders = receivers.of(proposal, desk);
        write(moved, proposal, NoticeEvent.ARRIVED, holders);
        if (moved.move() == Move.CONTEST && holders.isEmpty()) {
            write(moved, proposal, NoticeEvent.WAITS_FOR_DEPUTY, receivers.administrators(desk));
        }
    }

    /** The desk whose date has passed, and the one above it. */
    void on(@Observes @Priority(ReportMoved.NOTIFICATION) DeadlinePassed passed) {
        ActionProposal proposal = em.find(ActionProposal.class, passed.proposalId());
        Set<Long> told = new HashSet<>(receivers.of(proposal, passed.desk()));
        if (passed.above() != null) {
            told.addAll(receivers.of(proposal, passed.above()));
        }
        told.forEach(person -> em.persist(
                new OutboxMessage(person, NoticeEvent.LATE, passed.reportId(), passed.proposalId(), passed.at())));
    }

    private void write(ReportMoved moved, ActionProposal proposal, NoticeEvent event, Set<Long> recipients) {
        recipients.stream()
                .filter(person -> !moved.actor().is(person))
                .forEach(person ->
                        em.persist(new OutboxMessage(person, event, moved.reportId(), proposal.getId(), moved.at())));
    }
}
