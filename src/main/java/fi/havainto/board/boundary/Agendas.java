package fi.havainto.board.boundary;

import fi.havainto.board.control.MeetingSearch;
import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.Meeting;
import fi.havainto.board.entity.Ruling;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.Faults;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import fi.havainto.platform.access.Role;
import fi.havainto.report.boundary.Moves;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.AgendaPlace;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Publicity;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The items of meetings: where a proposal can be taken, and what the secretary types of each. Typing moves nothing. */
@Boundary
public class Agendas {

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

    /** A coming meeting, and its items to which a proposal could be added. */
    public record Choice(Meeting meeting, List<AgendaItem> items) {}

    /** The coming meetings of bodies that decide matters of that proposal's level for that report's unit. */
    public List<Choice> choices(Actor actor, Report report, ActionProposal proposal) {
        actor.mustBeAllowed(Permission.HANDLE_REPORTS);
        List<Meeting> meetings = search.takingMore(report.getUnit().getPath(), clock.today()).stream()
                .filter(meeting -> meeting.getBody().getKind().decides(proposal.getLevel()))
                .toList();
        List<AgendaItem> items = search.items(meetings);
        return meetings.stream()
                .map(meeting -> new Choice(
                        meeting,
                        items.stream()
                                .filter(item -> item.getMeeting().equals(meeting))
                                .toList()))
                .toList();
    }

    /** @param language in which its words are written */
    public AgendaItem add(Actor actor, long meetingId, String title, String language) {
        Meeting meeting = kept(actor, meetingId);
        em.lock(meeting, LockModeType.PESSIMISTIC_WRITE);
        AgendaItem item = new AgendaItem(meeting, search.items(meeting).size() + 1, checkedTitle(title));
        item.setLanguage(language);
        em.persist(item);
        events.fire(AgendaChanged.of(actor, clock.now(), "ITEM_ADDED", item));
        return item;
    }

    /**
     * Stores what was typed of an item and of the rulings of its proposals; nothing moves.
     *
     * @param typed the item as it was read, with what the secretary typed
     * @throws fi.havainto.platform.Conflict when somebody else stored it meanwhile
     */
    public void store(Actor actor, AgendaItem typed) {
        AgendaItem stored = em.find(AgendaItem.class, typed.getId());
        if (stored == null) {
            throw new NotFound();
        }
        kept(actor, stored.getMeeting().getId());
        mustBeStorable(typed);
        em.merge(typed);
        em.flush();
        events.fire(AgendaChanged.of(actor, clock.now(), "ITEM_STORED", stored));
    }

    /** Takes an item away that has never named a proposal; the ones behind it move up. */
    public void remove(Actor actor, long itemId) {
        AgendaItem item = em.find(AgendaItem.class, itemId);
        if (item == null) {
            throw new NotFound();
        }
        Meeting meeting = kept(actor, item.getMeeting().getId());
        if (!item.getRulings().isEmpty()) {
            throw new HavaintoException("board.item.namesProposals");
        }
        events.fire(AgendaChanged.of(actor, clock.now(), "ITEM_REMOVED", item));
        search.items(meeting).stream()
                .filter(behind -> behind.getOrdinal() > item.getOrdinal())
                .forEach(behind -> behind.setOrdinal(behind.getOrdinal() - 1));
        em.remove(item);
    }

    /** Gives proposals back to the desks that brought them; each names its ruling's row. */
    public void takeOff(Actor actor, long itemId, Collection<Long> rulings) {
        AgendaItem item = em.find(AgendaItem.class, itemId);
        if (item == null) {
            throw new NotFound();
        }
        kept(actor, item.getMeeting().getId());
        List<ActionProposal> leaving = item.open().stream()
                .filter(ruling -> rulings.contains(ruling.getId()))
                .map(ruling -> em.find(ActionProposal.class, ruling.getProposalId()))
                .sorted(Comparator.comparing(proposal -> proposal.getReport().getId()))
                .toList();
        for (ActionProposal proposal : leaving) {
            moves.make(
                    actor,
                    proposal.getReport().getId(),
                    Move.TAKE_OFF,
                    Map.of(proposal.getId(), proposal.getVersion()),
                    new MoveInput().place(AgendaPlace.item(itemId)));
        }
    }

    private Meeting kept(Actor actor, long meetingId) {
        Meeting meeting = search.find(actor, meetingId).orElseThrow(NotFound::new);
        if (!actor.holdsIn(Role.SECRETARY, meeting.getBody().getId())) {
            throw new NotFound();
        }
        if (meeting.isReleased()) {
            throw new HavaintoException("board.released");
        }
        return meeting;
    }

    private static void mustBeStorable(AgendaItem typed) {
        Faults faults = new Faults();
        noteTitle(faults, typed.getTitle());
        faults.words("presented", typed.getPresented(), AgendaItem.PRESENTED_LENGTH);
        faults.noteLonger("section", typed.getSection(), AgendaItem.SECTION_LENGTH);
        faults.words("diary", typed.getDiaryNumber(), AgendaItem.DIARY_LENGTH);
        String ground = typed.getPublicityGround();
        faults.note(
                typed.getPublicity() == Publicity.SECRET && (ground == null || ground.isBlank()),
                "ground",
                new HavaintoException("report.record.needsGround"));
        faults.words("ground", ground, AgendaItem.GROUND_LENGTH);
        List<Ruling> rulings = typed.shown();
        for (int row = 0; row < rulings.size(); row++) {
            Ruling ruling = rulings.get(row);
            faults.words(Faults.inRow(row, "reason"), ruling.getReason(), MoveInput.WORDS_LENGTH);
            faults.words(Faults.inRow(row, "responsible"), ruling.getResponsible(), MoveInput.RESPONSIBLE_LENGTH);
        }
        faults.mustBeNone();
    }

    private static void noteTitle(Faults faults, String title) {
        faults.note(title == null || title.isBlank(), "title", new HavaintoException("board.item.needsTitle"));
        faults.words("title", title, AgendaItem.TITLE_LENGTH);
    }

    private static String checkedTitle(String title) {
        Faults faults = new Faults();
        noteTitle(faults, title);
        faults.mustBeNone();
        return title.strip();
    }
}
