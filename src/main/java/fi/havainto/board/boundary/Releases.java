package fi.havainto.board.boundary;

import fi.havainto.board.control.MeetingSearch;
import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.Meeting;
import fi.havainto.board.entity.Ruling;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import fi.havainto.report.boundary.Moves;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.AgendaPlace;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * "Minutes checked": the one act that turns a meeting's rulings into decisions, every named proposal with its feedback,
 * in one transaction. The reports are locked in ascending order, so that two meetings that share reports never wait
 * for each other in a circle.
 */
@Boundary
public class Releases {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeetingSearch search;

    @Inject
    private Moves moves;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /**
     * @param version the version of the meeting that the page had seen
     * @throws HavaintoException when a ruling is not complete
     */
    public void release(Actor actor, long meetingId, int version) {
        Meeting meeting = search.find(actor, meetingId).orElseThrow(NotFound::new);
        if (!actor.holdsIn(Role.SECRETARY, meeting.getBody().getId())) {
            throw new NotFound();
        }
        List<Ruling> seen = open(meeting);
        lockReports(seen);
        em.refresh(meeting, LockModeType.PESSIMISTIC_WRITE);
        if (meeting.isReleased() || meeting.getVersion() != version) {
            throw new Conflict();
        }
        if (meeting.getDay().isAfter(clock.today())) {
            throw new HavaintoException("board.release.notHeldYet");
        }
        List<Ruling> rulings = open(meeting);
        if (!rulings.equals(seen)) {
            throw new Conflict();
        }
        rulings.forEach(Releases::mustBeComplete);
        meeting.release(actor.personId(), clock.now());
        rulings.forEach(ruling -> decide(actor, ruling));
        events.fire(AgendaChanged.of(actor, clock.now(), "MINUTES_CHECKED", meeting));
    }

    private List<Ruling> open(Meeting meeting) {
        List<Ruling> open = new ArrayList<>();
        for (AgendaItem item : search.items(meeting)) {
            em.refresh(item);
            open.addAll(item.open());
        }
        return open;
    }

    private void lockReports(List<Ruling> rulings) {
        if (rulings.isEmpty()) {
            return;
        }
        em.createQuery(
                        "select distinct p.report.id from ActionProposal p where p.id in :proposals order by p.report.id",
                        Long.class)
                .setParameter(
                        "proposals", rulings.stream().map(Ruling::getProposalId).toList())
                .getResultList()
                .forEach(report -> em.find(Report.class, report, LockModeType.PESSIMISTIC_WRITE));
    }

    private static void mustBeComplete(Ruling ruling) {
        if (!ruling.isComplete()) {
            throw new HavaintoException(
                    "board.release.incomplete",
                    ruling.getItem().getOrdinal(),
                    ruling.getItem().getTitle());
        }
    }

    private void decide(Actor actor, Ruling ruling) {
        ActionProposal proposal = em.find(ActionProposal.class, ruling.getProposalId());
        MoveInput input = new MoveInput()
                .place(AgendaPlace.item(ruling.getItem().getId()))
                .outcome(ruling.getOutcome())
                .words(ruling.getReason(), ruling.getItem().getLanguage())
                .responsible(ruling.getResponsible(), ruling.getDue());
        moves.make(
                actor,
                proposal.getReport().getId(),
                Move.DECIDE,
                Map.of(proposal.getId(), proposal.getVersion()),
                input);
    }
}
