package fi.havainto.board.boundary;

import fi.havainto.board.control.MeetingSearch;
import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.Meeting;
import fi.havainto.board.entity.MeetingRow;
import fi.havainto.board.entity.NamedProposal;
import fi.havainto.board.entity.Ruling;
import fi.havainto.handling.boundary.AgendaClock;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.Faults;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import fi.havainto.platform.access.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The meetings of the bodies that the actor belongs to: secretaries keep them, members read them. */
@Boundary
public class Meetings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeetingSearch search;

    @Inject
    private Units units;

    @Inject
    private AgendaClock agendaClock;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    public List<MeetingRow> coming(Actor actor, int first, int size) {
        actor.mustBeAllowed(Permission.READ_AGENDA);
        return search.coming(actor, clock.today(), first, size);
    }

    public List<MeetingRow> past(Actor actor, int first, int size) {
        actor.mustBeAllowed(Permission.READ_AGENDA);
        return search.past(actor, clock.today(), first, size);
    }

    public Meeting find(Actor actor, long id) {
        actor.mustBeAllowed(Permission.READ_AGENDA);
        return search.find(actor, id).orElseThrow(NotFound::new);
    }

    public List<AgendaItem> items(Actor actor, long meetingId) {
        actor.mustBeAllowed(Permission.READ_AGENDA);
        return search.items(search.find(actor, meetingId).orElseThrow(NotFound::new));
    }

    /** What the items of a meeting name; the secretary also sees from which report each proposal is. */
    public List<NamedProposal> named(Actor actor, long meetingId) {
        actor.mustBeAllowed(Permission.READ_AGENDA);
        Meeting meeting = search.find(actor, meetingId).orElseThrow(NotFound::new);
        List<NamedProposal> named = search.named(meeting);
        return keeps(actor, meeting)
                ? named
                : named.stream().map(NamedProposal::withoutReport).toList();
    }

    /** Adds a meeting to a body of the actor's; a day that is over already is refused. */
    public Meeting add(Actor actor, long bodyId, LocalDate day, String place) {
        if (!actor.holdsIn(Role.SECRETARY, bodyId)) {
            throw new NotFound();
        }
        mustFit(day, true, place);
        Meeting meeting = new Meeting(units.findBody(actor, bodyId), day, place);
        em.persist(meeting);
        events.fire(AgendaChanged.of(actor, clock.now(), "MEETING_ADDED", meeting));
        return meeting;
    }

    /** Moves a meeting; the deadlines of what stands on its agenda move with it. */
    public void move(Actor actor, long meetingId, int version, LocalDate day, String place) {
        Meeting meeting = kept(actor, meetingId);
        if (meeting.getVersion() != version) {
            throw new Conflict();
        }
        boolean otherDay = !meeting.getDay().equals(day);
        mustFit(day, otherDay, place);
        meeting.moveTo(day, place);
        if (otherDay) {
            List<Long> waiting = search.items(meeting).stream()
                    .flatMap(item -> item.open().stream())
                    .map(Ruling::getProposalId)
                    .toList();
            agendaClock.meetingMoved(actor, waiting, day);
        }
        em.flush();
        events.fire(AgendaChanged.of(actor, clock.now(), "MEETING_MOVED", meeting));
    }

    /** The day of a meeting that is over may stay as it is; a new one is to come. */
    private void mustFit(LocalDate day, boolean newDay, String place) {
        Faults faults = new Faults();
        faults.note(day == null, "day", new HavaintoException("board.meeting.needsDay"));
        faults.note(
                newDay && day != null && day.isBefore(clock.today()),
                "day",
                new HavaintoException("board.meeting.dayIsPast"));
        faults.words("place", place, Meeting.PLACE_LENGTH);
        faults.mustBeNone();
    }

    /** A meeting that this actor keeps and that is not released yet. */
    private Meeting kept(Actor actor, long meetingId) {
        Meeting meeting = search.find(actor, meetingId).orElseThrow(NotFound::new);
        if (!keeps(actor, meeting)) {
            throw new NotFound();
        }
        if (meeting.isReleased()) {
            throw new HavaintoException("board.released");
        }
        return meeting;
    }

    private static boolean keeps(Actor actor, Meeting meeting) {
        return actor.holdsIn(Role.SECRETARY, meeting.getBody().getId());
    }
}
