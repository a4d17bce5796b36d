package fi.havainto.it;

import fi.havainto.board.boundary.Agendas;
import fi.havainto.board.boundary.Meetings;
import fi.havainto.board.boundary.Releases;
import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.Meeting;
import fi.havainto.board.entity.Ruling;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.AgendaPlace;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** The board of the small county: brings proposals to it, rules on them and releases the minutes, through the doors. */
@ApplicationScoped
public class Boardroom {

    @Inject
    private TestCounty county;

    @Inject
    private Pen pen;

    @Inject
    private Meetings meetings;

    @Inject
    private Agendas agendas;

    @Inject
    private Releases releases;

    @Inject
    private Clock clock;

    public Meeting meeting(int daysAhead) {
        return meetings.add(secretary(), county.boardId(), clock.today().plusDays(daysAhead), "klo 16");
    }

    /** Proposals of those levels, taken by the manager of the area. */
    public Report atManager(Level... levels) {
        Report report = pen.sent(county.as(Who.AUTHOR), levels);
        pen.make(county.as(Who.LEADER), report, Move.FORWARD, Pen.words().target(county.managersDesk()));
        return pen.make(manager(), report, Move.TAKE, new MoveInput());
    }

    /** A checked report with that many proposals for the county, all on one new item of the meeting. */
    public Report onAgenda(Meeting meeting, int proposals) {
        Level[] levels = new Level[proposals];
        Arrays.fill(levels, Level.COUNTY);
        Report report = atManager(levels);
        pen.check(county.as(Who.COORDINATOR), report);
        return put(report, meeting);
    }

    public Report put(Report report, Meeting meeting, int... ordinals) {
        MoveInput input = new MoveInput().place(AgendaPlace.newItemOf(meeting.getId()));
        return pen.make(manager(), report, Move.PUT_ON_AGENDA, input, ordinals);
    }

    /** Types these outcomes for the proposals of the first item. */
    public void rule(Meeting meeting, Outcome... outcomes) {
        rule(items(meeting).get(0), outcomes);
    }

    public void rule(AgendaItem item, Outcome... outcomes) {
        for (int i = 0; i < outcomes.length; i++) {
            Ruling ruling = item.getRulings().get(i);
            ruling.setOutcome(outcomes[i]);
            ruling.setReason("Lautakunta katsoo näin.");
        }
        agendas.store(secretary(), item);
    }

    public void release(Meeting meeting) {
        int version = meetings.find(secretary(), meeting.getId()).getVersion();
        releases.release(secretary(), meeting.getId(), version);
    }

    public List<AgendaItem> items(Meeting meeting) {
        return meetings.items(secretary(), meeting.getId());
    }

    private Actor manager() {
        return county.as(Who.MANAGER);
    }

    private Actor secretary() {
        return county.as(Who.SECRETARY);
    }
}
