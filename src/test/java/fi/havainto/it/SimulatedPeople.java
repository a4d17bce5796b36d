package fi.havainto.it;

import fi.havainto.handling.boundary.Worklists;
import fi.havainto.handling.entity.Rung;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportStage;
import fi.havainto.report.entity.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The people of the small county on an ordinary day: some are away for weeks, the others write and act, by seeded dice. */
@ApplicationScoped
public class SimulatedPeople {

    private static final List<Who> WRITERS = List.of(Who.AUTHOR, Who.COLLEAGUE, Who.SMALL_AUTHOR, Who.OTHER_AUTHOR);
    private static final List<Who> HANDLERS = List.of(
            Who.LEADER,
            Who.DEPUTY,
            Who.SMALL_LEADER,
            Who.OTHER_LEADER,
            Who.MANAGER,
            Who.OTHER_MANAGER,
            Who.COORDINATOR);
    private static final int REPORTS = 80;
    private static final int DAYS = 251;
    private static final int MOST_WEEKS_AWAY = 6;
    private static final int LOOKED_AT = 3;

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Reports reports;

    @Inject
    Worklists worklists;

    @Inject
    Clock clock;

    private final Map<Who, LocalDate> awayUntil = new EnumMap<>(Who.class);
    private final List<String> open = new ArrayList<>();
    private final Map<Who, Actor> actors = new EnumMap<>(Who.class);
    private Random random;

    void begin(long seed) {
        random = new Random(seed);
        awayUntil.clear();
        open.clear();
        WRITERS.forEach(who -> actors.put(who, county.as(who)));
        HANDLERS.forEach(who -> actors.put(who, county.as(who)));
    }

    void day(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
            HANDLERS.stream()
                    .filter(who -> random.nextInt(5) == 0)
                    .forEach(who -> awayUntil.put(who, day.plusWeeks(1 + random.nextInt(MOST_WEEKS_AWAY))));
        }
        clock.at(day.atTime(LocalTime.of(10, 0)).atZone(Clock.ZONE).toInstant(), () -> {
            if (random.nextInt(DAYS) < REPORTS) {
                write(WRITERS.get(random.nextInt(WRITERS.size())));
            }
            HANDLERS.stream()
                    .filter(who -> !day.isBefore(awayUntil.getOrDefault(who, day)))
                    .forEach(this::look);
            WRITERS.forEach(this::look);
        });
    }

    private void write(Who who) {
        Level[] levels = new Level[1 + random.nextInt(3)];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = Level.values()[random.nextInt(Level.values().length)];
        }
        Report sent = pen.sent(
                actors.get(who),
                draft -> {
                    draft.setVisibility(random.nextInt(6) == 0 ? Visibility.CONFIDENTIAL : Visibility.OWN_NAME);
                    draft.setAboutLeadership(random.nextInt(8) == 0);
                },
                levels);
        open.add(sent.getNumber());
    }

    /** Opens a few reports, and mostly puts them aside again. */
    private void look(Who who) {
        for (int i = 0; i < LOOKED_AT && !open.isEmpty(); i++) {
            String number = open.get(random.nextInt(open.size()));
            try {
                Report report = reports.read(actors.get(who), number);
                if (report.getStage() != ReportStage.OPEN) {
                    open.remove(number);
                } else if (random.nextInt(2) == 0) {
                    act(actors.get(who), report);
                }
            } catch (NotFound notForThem) {
                i++;
            }
        }
    }

    private void act(Actor actor, Report report) {
        ActionProposal proposal =
                report.getProposals().get(random.nextInt(report.getProposals().size()));
        List<Move> offered = new ArrayList<>(report.movesFor(actor, proposal));
        offered.removeIf(move -> move == Move.PUT_ON_AGENDA || move == Move.WITHDRAW && random.nextInt(9) > 0);
        if (offered.isEmpty()) {
            return;
        }
        Move move = offered.get(random.nextInt(offered.size()));
        MoveInput input = input(move, report, proposal);
        List<Rung> targets = move == Move.FORWARD ? worklists.targets(actor, report, proposal) : List.of();
        if (!targets.isEmpty()) {
            input.setTarget(targets.get(random.nextInt(targets.size())).desk());
        } else if (move == Move.FORWARD) {
            return;
        }
        pen.make(actor, report, move, input, proposal.getOrdinal());
    }

    private MoveInput input(Move move, Report report, ActionProposal proposal) {
        MoveInput input =
                Pen.words().result("Tehty.").responsible("Kela", clock.today().plusDays(random.nextInt(60)));
        if (move == Move.DECIDE) {
            List<Outcome> outcomes = List.copyOf(report.outcomesFor(proposal));
            input.setOutcome(outcomes.get(random.nextInt(outcomes.size())));
        }
        return input;
    }
}
