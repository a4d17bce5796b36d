package fi.havainto.report.entity;

import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A seeded walk: one try after another, most of them what a page would offer, some of them anything at all. */
final class Walk {

    private static final int MOST_PROPOSALS = 4;

    /** The place of a manager in the list of everybody. */
    private static final int MANAGER = 5;

    private static final Set<ReportStage> IS_OVER = Set.of(ReportStage.CLOSED, ReportStage.WITHDRAWN);
    private static final Actor WRITER_AT_THE_DESK = Actor.person(
            75,
            List.of(
                    Grant.inUnit(Role.SUBMITTER, 3, Area.UNIT.getPath()),
                    Grant.inUnit(Role.SUPERVISOR, 3, Area.UNIT.getPath())));
    private static final Actor SYSTEM = Actor.system("deadlines");
    private static final List<Actor> EVERYBODY = List.of(
            Area.author(),
            WRITER_AT_THE_DESK,
            Area.supervisor(),
            Area.person(72, Role.SUPERVISOR, Area.SERVICES),
            Area.person(73, Role.SUPERVISOR, Area.ELSEWHERE),
            Area.person(74, Role.MANAGER, Area.SERVICES),
            Area.person(77, Role.MANAGER, Area.COUNTY),
            Area.person(78, Role.COORDINATOR, Area.COUNTY),
            Area.person(81, Role.COORDINATOR, Area.COUNTY),
            Area.secretary(),
            Actor.person(Area.STRANGER, List.of()),
            SYSTEM);

    /** Who tries which move of which proposals. */
    private record Try(Actor actor, Move move, List<ActionProposal> proposals) {}

    private final Random random;
    private final Map<Move, Integer> made = new EnumMap<>(Move.class);
    private final Map<Outcome, Integer> decided = new EnumMap<>(Outcome.class);
    private final List<String> refusals = new ArrayList<>();
    private final RoomsAbove rooms = new RoomsAbove();
    private Report report;
    private Instant now = ReportOf.SENT;
    private int changes;

    Walk(long seed) {
        this.random = new Random(seed);
        begin();
    }

    /** A new report, when the one before has come to its end. */
    private void begin() {
        ReportOf draft = ReportOf.draft().proposals(1 + random.nextInt(MOST_PROPOSALS));
        report = (random.nextBoolean() ? draft.alsoBy(WRITER_AT_THE_DESK.personId()) : draft).made();
        report.getProposals().forEach(proposal -> proposal.setLevel(any(Level.values())));
        changes = 0;
    }

    void step() {
        if (IS_OVER.contains(report.getStage()) && random.nextInt(10) == 0) {
            begin();
        }
        now = now.plus(Duration.ofMinutes(1 + random.nextInt(5000)));
        if (!report.isDraft() && !report.isChecked() && random.nextInt(20) == 0) {
            report.check(78, now);
        }
        Try next = random.nextInt(4) == 0 ? anything() : sensible();
        List<ActionProposal> chosen = next.proposals();
        Move move = next.move();
        Actor actor = next.actor();
        MoveInput input = input();
        Map<Long, Integer> versions = new HashMap<>(ReportOf.versions(chosen));
        if (random.nextInt(20) == 0) {
            versions.replaceAll((id, version) -> version - 1);
        }
        String before = Snapshot.of(report);
        try {
            List<ReportChange> rows = report.make(move, versions, actor, input, now);
            rooms.hear(report, move, input, actor, rows, now);
            changes += chosen.size();
            made.merge(move, chosen.size(), Integer::sum);
            rows.stream()
                    .filter(row -> row.getOutcome() != null)
                    .forEach(row -> decided.merge(row.getOutcome(), 1, Integer::sum));
            Invariants.hold(report, rows, actor, changes);
        } catch (HavaintoException refused) {
            refusals.add(refused.key());
            Invariants.nothingChanged(before, report);
        }
    }

    private Try anything() {
        if (random.nextInt(4) == 0) {
            List<ActionProposal> one = List.of(report.getProposals().get(0));
            return random.nextBoolean()
                    ? new Try(Area.author(), Move.CONTEST, one)
                    : new Try(EVERYBODY.get(MANAGER), Move.PUT_ON_AGENDA, one);
        }
        List<ActionProposal> some = new ArrayList<>(report.getProposals());
        some.removeIf(proposal -> random.nextInt(3) > 0);
        return new Try(EVERYBODY.get(random.nextInt(EVERYBODY.size())), any(Move.values()), some);
    }

    /** What a page would offer to somebody, or what a job might do; withdrawing is rare, or nothing would get far. */
    private Try sensible() {
        if (report.isDraft()) {
            return new Try(Area.author(), Move.SUBMIT, report.getProposals());
        }
        ActionProposal one =
                report.getProposals().get(random.nextInt(report.getProposals().size()));
        List<Try> offered = new ArrayList<>();
        for (Actor actor : EVERYBODY) {
            report.movesFor(actor, one).stream()
                    .filter(move -> move != Move.WITHDRAW || random.nextInt(10) == 0)
                    .forEach(move -> offered.add(new Try(actor, move, List.of(one))));
        }
        offered.add(new Try(SYSTEM, random.nextBoolean() ? Move.ESCALATE : Move.LAPSE, List.of(one)));
        return offered.get(random.nextInt(offered.size()));
    }

    private MoveInput input() {
        Outcome outcome = any(Outcome.values());
        MoveInput input = random.nextInt(6) == 0 ? Given.without(any(Need.values()), outcome) : Given.all(outcome);
        if (input.getTarget() != null) {
            input.setTarget(RoomsAbove.desk(random.nextInt(RoomsAbove.DESKS.size())));
        }
        if (random.nextInt(30) == 0) {
            input.setWords("x".repeat(MoveInput.WORDS_LENGTH + 1));
        }
        return input;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    Map<Move, Integer> made() {
        return made;
    }

    Map<Outcome, Integer> decided() {
        return decided;
    }

    List<String> refusals() {
        return refusals;
    }
}
