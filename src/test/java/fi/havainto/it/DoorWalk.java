package fi.havainto.it;

import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.Meeting;
import fi.havainto.handling.boundary.Worklists;
import fi.havainto.handling.entity.Rung;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import fi.havainto.report.boundary.Moves;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.AgendaPlace;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Stage;
import fi.havainto.report.entity.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** One seeded walk through the doors: mostly what a page would offer, sometimes anything at all. */
@ApplicationScoped
public class DoorWalk {

    private static final Actor SYSTEM = Actor.system("DeadlineWatch");
    private static final int OPEN_REPORTS = 12;

    /** Long ago, so that what is written here is nowhere the newest of its author's. */
    private static final Instant BEGINNING = Instant.parse("2020-02-03T08:00:00Z");

    /** Days: later than any walk gets, so that the meeting always takes more. */
    private static final int FAR_AHEAD = 3650;

    private static final int MOST_MINUTES = 600;

    /** Who could make which move. */
    private record Try(Actor actor, Move move) {}

    @Inject
    private TestCounty county;

    @Inject
    private Pen pen;

    @Inject
    private Reports reports;

    @Inject
    private Moves moves;

    @Inject
    private Worklists worklists;

    @Inject
    private Boardroom room;

    @Inject
    private Clock clock;

    private final Map<Move, Integer> made = new EnumMap<>(Move.class);
    private final Map<String, Integer> refused = new TreeMap<>();
    private final List<Report> open = new ArrayList<>();
    private List<Actor> everybody;
    private Random random;
    private Meeting meeting;
    private Instant now;
    private Report report;
    private String last;

    void begin(long seed, List<Actor> actors) {
        random = new Random(seed);
        everybody = actors;
        made.clear();
        refused.clear();
        open.clear();
        meeting = room.meeting(FAR_AHEAD);
        now = BEGINNING;
    }

    /** Tries one thing of the report at hand. */
    boolean step() {
        try {
            clock.at(now, this::something);
            made.merge(Move.valueOf(last.substring(0, last.indexOf(' '))), 1, Integer::sum);
            return true;
        } catch (HavaintoException refusal) {
            refused.merge(refusal.key(), 1, Integer::sum);
            return false;
        } finally {
            now = now.plus(Duration.ofMinutes(1 + random.nextInt(MOST_MINUTES)));
        }
    }

    /** Chooses the report that the next step is about: its id. */
    long choose() {
        next();
        return report.getId();
    }

    private void next() {
        if (open.size() < OPEN_REPORTS) {
            clock.at(now, this::write);
        }
        report = open.get(random.nextInt(open.size()));
    }

    private void write() {
        Level[] levels = new Level[1 + random.nextInt(4)];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = Level.values()[random.nextInt(Level.values().length)];
        }
        List<Actor> writers = everybody.stream()
                .filter(actor -> actor.grants(Role.SUBMITTER).findAny().isPresent())
                .toList();
        Report sent = pen.sent(
                writers.get(random.nextInt(writers.size())),
                draft -> {
                    draft.setVisibility(Visibility.values()[random.nextInt(Visibility.values().length)]);
                    draft.setAboutLeadership(random.nextInt(6) == 0);
                },
                levels);
        if (random.nextInt(4) > 0) {
            pen.check(county.as(TestCounty.Who.COORDINATOR), sent);
        }
        made.merge(Move.SUBMIT, 1, Integer::sum);
        open.add(sent);
    }

    private void something() {
        Actor reader = reader();
        Report seen = reports.read(reader, report.getNumber());
        ActionProposal proposal =
                seen.getProposals().get(random.nextInt(seen.getProposals().size()));
        Actor actor = reader;
        Move move = Move.values()[random.nextInt(Move.values().length)];
        if (random.nextInt(8) > 0) {
            List<Try> offered = offered(seen, proposal);
            if (offered.isEmpty()) {
                open.remove(report);
            } else {
                Try one = offered.get(random.nextInt(offered.size()));
                actor = one.actor();
                move = one.move();
            }
        }
        last = move + " of proposal " + proposal.getId() + " in " + proposal.getStage() + " by "
                + (actor.isSystem() ? actor.job() : actor.personId());
        moves.make(
                actor,
                seen.getId(),
                move,
                Pen.versions(seen, proposal.getOrdinal()),
                input(actor, move, seen, proposal));
    }

    /** Somebody who may read it: an author. */
    private Actor reader() {
        return everybody.stream().filter(report::isWrittenBy).findFirst().orElseThrow();
    }

    private List<Try> offered(Report seen, ActionProposal proposal) {
        List<Try> offered = new ArrayList<>();
        for (Actor actor : everybody) {
            seen.movesFor(actor, proposal).stream()
                    .filter(move -> move != Move.WITHDRAW || random.nextInt(8) == 0)
                    .forEach(move -> offered.add(new Try(actor, move)));
        }
        Instant late = now;
        for (Move move : List.of(Move.ESCALATE, Move.LAPSE)) {
            if (seen.dueFor(move, SYSTEM, late).contains(proposal)) {
                offered.add(new Try(SYSTEM, move));
            }
        }
        return offered;
    }

    private MoveInput input(Actor actor, Move move, Report seen, ActionProposal proposal) {
        MoveInput input =
                Pen.words().result("Tehty.").responsible("Kela", clock.today().plusDays(random.nextInt(40)));
        List<Outcome> outcomes = List.copyOf(seen.outcomesFor(proposal));
        input.setOutcome(
                outcomes.isEmpty()
                        ? Outcome.values()[random.nextInt(Outcome.values().length)]
                        : outcomes.get(random.nextInt(outcomes.size())));
        if (proposal.getStage() == Stage.ON_AGENDA) {
            room.items(meeting).stream()
                    .filter(item -> names(item, proposal))
                    .findFirst()
                    .ifPresent(item -> {
                        input.setPlace(AgendaPlace.item(item.getId()));
                        if (move == Move.DECIDE) {
                            room.rule(item, input.getOutcome());
                        }
                    });
        } else {
            input.setPlace(AgendaPlace.newItemOf(meeting.getId()));
        }
        List<Rung> targets =
                actor.isSystem() || move != Move.FORWARD ? List.of() : worklists.targets(actor, seen, proposal);
        if (!targets.isEmpty()) {
            input.setTarget(targets.get(random.nextInt(targets.size())).desk());
        }
        return input;
    }

    private static boolean names(AgendaItem item, ActionProposal proposal) {
        return item.open().stream().anyMatch(ruling -> ruling.getProposalId() == proposal.getId());
    }

    int made() {
        return made.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<Move, Integer> moves() {
        return made;
    }

    Map<String, Integer> refusals() {
        return refused;
    }

    String last() {
        return last;
    }
}
