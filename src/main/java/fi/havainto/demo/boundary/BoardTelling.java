package fi.havainto.demo.boundary;

import fi.havainto.board.boundary.Agendas;
import fi.havainto.board.boundary.Meetings;
import fi.havainto.board.boundary.Releases;
import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.Ruling;
import fi.havainto.demo.control.Sitting;
import fi.havainto.demo.control.Sitting.Item;
import fi.havainto.demo.control.Sitting.Matter;
import fi.havainto.demo.control.Story;
import fi.havainto.demo.control.Timetable;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.WorkingDays;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Moves;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.AgendaPlace;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells the meetings of a secretary with the stories that come to them, through the doors: management puts a proposal on
 * the agenda, the secretary types and checks the minutes, the desk carries out what was accepted. They are one
 * transaction, so that a meeting is there exactly when its stories are.
 */
@Boundary
public class BoardTelling {

    @Inject
    private StoryTelling telling;

    @Inject
    private Players players;

    @Inject
    private Meetings meetings;

    @Inject
    private Agendas agendas;

    @Inject
    private Releases releases;

    @Inject
    private Moves moves;

    @Inject
    private Clock clock;

    @Inject
    private WorkingDays days;

    /** @param sittings of one secretary, the earliest first: what one refers back another may decide */
    public void tell(Actor system, List<Sitting> sittings) {
        sittings.stream().flatMap(Sitting::stories).distinct().forEach(story -> telling.tell(system, story));
        sittings.forEach(sitting -> hold(system, sitting));
    }

    private void hold(Actor system, Sitting sitting) {
        Actor secretary = players.named(sitting.secretary());
        AtomicLong added = new AtomicLong();
        clock.at(sitting.called(), () -> added.set(add(secretary, sitting)));
        long meeting = added.get();
        for (int i = 0; i < sitting.items().size(); i++) {
            bring(system, secretary, meeting, sitting.items().get(i), i);
        }
        clock.at(sitting.typed(), () -> type(secretary, meeting, sitting));
        if (sitting.isHeld()) {
            clock.at(sitting.checked(), () -> release(secretary, meeting, sitting));
            follow(system, sitting);
        }
    }

    private long add(Actor secretary, Sitting sitting) {
        return meetings.add(secretary, secretary.bodies().get(0), sitting.day(), sitting.place())
                .getId();
    }

    /** The first proposal makes the item, the others join it. */
    private void bring(Actor system, Actor secretary, long meeting, Item item, int index) {
        for (Matter matter : item.matters()) {
            AgendaPlace place = matter == item.matters().get(0)
                    ? AgendaPlace.newItemOf(meeting)
                    : AgendaPlace.item(
                            meetings.items(secretary, meeting).get(index).getId());
            clock.at(matter.brought(), () -> put(system, matter.story(), place));
        }
    }

    private void put(Actor system, Story story, AgendaPlace place) {
        Report report = telling.report(story);
        ActionProposal proposal = report.getProposals().get(0);
        moves.make(
                players.holder(system, report, proposal.openStep().orElseThrow()),
                report.getId(),
                Move.PUT_ON_AGENDA,
                Map.of(proposal.getId(), proposal.getVersion()),
                new MoveInput().place(place));
    }

    private void type(Actor secretary, long meeting, Sitting sitting) {
        List<AgendaItem> items = meetings.items(secretary, meeting);
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            Item told = sitting.items().get(i);
            item.setLanguage(sitting.language());
            item.setTitle(told.title());
            item.setPresented(orNull(told.presented()));
            item.setSection(orNull(told.section()));
            item.setDiaryNumber(orNull(told.diaryNumber()));
            told.matters().forEach(matter -> rule(item, matter));
            agendas.store(secretary, item);
        }
    }

    private void rule(AgendaItem item, Matter matter) {
        if (matter.outcome() == null) {
            return;
        }
        long proposal = telling.report(matter.story()).getProposals().get(0).getId();
        Ruling ruling = item.open().stream()
                .filter(one -> one.getProposalId() == proposal)
                .findFirst()
                .orElseThrow();
        ruling.setOutcome(matter.outcome());
        ruling.setReason(matter.reason());
        if (matter.outcome() == Outcome.TRANSFERRED) {
            ruling.setResponsible(matter.responsible());
            ruling.setDue(matter.due() == null ? telling.due(StoryTelling.DAYS_OF_OTHERS) : matter.due());
        }
    }

    private void release(Actor secretary, long meeting, Sitting sitting) {
        int version = meetings.find(secretary, meeting).getVersion();
        releases.release(secretary, meeting, version);
    }

    /** What came long ago has been read; what was started is carried out. */
    private void follow(Actor system, Sitting sitting) {
        for (Item item : sitting.items()) {
            for (Matter matter : item.matters()) {
                read(sitting.checked(), matter.story());
                matter.followed().forEach(one -> {
                    clock.at(one.at(), () -> telling.make(system, matter.story(), one.move()));
                    read(one.at(), matter.story());
                });
            }
        }
    }

    private void read(Instant told, Story story) {
        if (told.isBefore(clock.now().minus(StoryTelling.READ_AFTER))) {
            clock.at(new Timetable(days).nextDay(told), () -> telling.read(story));
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
