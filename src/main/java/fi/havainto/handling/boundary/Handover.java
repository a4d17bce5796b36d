package fi.havainto.handling.boundary;

import fi.havainto.account.boundary.PersonLeaving;
import fi.havainto.account.boundary.SignIn;
import fi.havainto.handling.control.OpenWorkSearch;
import fi.havainto.organisation.boundary.UnitEnding;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.WrongFields;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Report;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.Optional;

/**
 * Nothing waits for somebody who is gone. What a leaver had taken goes to whoever takes over, if they may handle it, and
 * to nobody otherwise: then any holder of the desk takes it. It is no move, since nothing happens to the proposal: it
 * stays where it stands, with its deadline. A leaver whose desks nobody would hold any more, and a unit with open
 * proposals and no successor, are refused.
 */
@Boundary
public class Handover {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OpenWorkSearch search;

    @Inject
    private SignIn signIn;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    void on(@Observes @Priority(UnitEnding.REFUSING) UnitEnding ending) {
        long open = ending.successorId() == null ? search.atUnit(ending.path()) : 0;
        if (open > 0) {
            throw WrongFields.at(UnitEnding.SUCCESSOR, new HavaintoException("handling.handover.unitHasOpen", open));
        }
    }

    void on(@Observes PersonLeaving leaving) {
        long alone = leaving.over() ? 0 : search.leftAlone(leaving.personId(), clock.today(), leaving.lastDay());
        if (alone > 0) {
            throw WrongFields.at(PersonLeaving.RECEIVER, new HavaintoException("handling.handover.leftAlone", alone));
        }
        Optional<Actor> receiver = Optional.ofNullable(leaving.receiverId()).flatMap(signIn::actor);
        search.reportsOf(leaving.personId()).forEach(report -> handOver(leaving, report, receiver));
    }

    private void handOver(PersonLeaving leaving, long reportId, Optional<Actor> receiver) {
        Report report = em.find(Report.class, reportId, LockModeType.PESSIMISTIC_WRITE);
        for (ActionProposal proposal : report.getProposals()) {
            HandlingStep step = proposal.openStep()
                    .filter(open -> Objects.equals(open.getTakenBy(), leaving.personId()))
                    .orElse(null);
            if (step != null) {
                Long taker = receiver.filter(one -> report.isHeldBy(one, proposal))
                        .map(Actor::personId)
                        .orElse(null);
                report.reschedule(proposal.getId(), taker, step.getOwnDue());
                events.fire(new HandedOver(
                        leaving.actor(),
                        leaving.at(),
                        reportId,
                        proposal.getId(),
                        step.getId(),
                        leaving.personId(),
                        taker));
            }
        }
    }
}
