package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.board.entity.Meeting;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Moves;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportStage;
import fi.havainto.report.entity.Stage;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people at one report at the same moment: nothing is lost, nothing stays open for ever, nothing locks up. */
@ExtendWith(ArquillianExtension.class)
class ConcurrencyIT {

    private static final int ROUNDS = 10;
    private static final long WAIT_SECONDS = 30;

    @Resource
    ManagedExecutorService executor;

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Boardroom room;

    @Inject
    Moves moves;

    @Inject
    Reports reports;

    @Test
    void twoDesksEndTheLastTwoProposalsAtOnce() throws Exception {
        Actor author = county.as(Who.AUTHOR);
        Actor leader = county.as(Who.LEADER);
        Actor manager = county.as(Who.MANAGER);
        for (int round = 0; round < ROUNDS; round++) {
            Report report = pen.sent(author, Level.UNIT, Level.COUNTY);
            pen.make(leader, report, Move.FORWARD, Pen.words().target(county.managersDesk()), 2);
            pen.make(manager, report, Move.TAKE, new MoveInput(), 2);
            Report seen = pen.make(leader, report, Move.TAKE, new MoveInput(), 1);
            assertThat(atOnce(noting(leader, seen, 1), noting(manager, seen, 2)))
                    .containsOnly(true);
            Report after = reports.read(author, report.getNumber());
            assertThat(after.getStage()).isEqualTo(ReportStage.CLOSED);
            assertThat(after.getProposals()).extracting("stage").containsOnly(Stage.ENDED);
        }
    }

    @Test
    void twoHoldersWhoDecideOneProposalAtOnceDecideItOnce() throws Exception {
        Actor leader = county.as(Who.LEADER);
        Actor deputy = county.as(Who.DEPUTY);
        for (int round = 0; round < ROUNDS; round++) {
            Report report = pen.sent(county.as(Who.AUTHOR), Level.UNIT);
            Report seen = pen.make(leader, report, Move.TAKE, new MoveInput());
            assertThat(atOnce(noting(leader, seen, 1), noting(deputy, seen, 1))).containsExactlyInAnyOrder(true, false);
            assertThat(reports.read(leader, report.getNumber()).getChanges()).hasSize(3);
        }
    }

    /** Each meeting decides one proposal of each of the same reports, in the other order. */
    @Test
    void twoMeetingsDecideOverlappingReportsAtOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Meeting one = room.meeting(0);
            Meeting other = room.meeting(0);
            List<Report> shared = List.of(
                    checked(room.atManager(Level.COUNTY, Level.COUNTY)),
                    checked(room.atManager(Level.COUNTY, Level.COUNTY)));
            shared.forEach(report -> room.put(report, one, 1));
            room.put(shared.get(1), other, 2);
            room.put(shared.get(0), other, 2);
            for (Meeting meeting : List.of(one, other)) {
                room.items(meeting).forEach(item -> room.rule(item, Outcome.NOTED));
            }
            assertThat(atOnce(releasing(one), releasing(other))).containsOnly(true);
            for (Report report : shared) {
                Report after = reports.read(county.as(Who.AUTHOR), report.getNumber());
                assertThat(after.getStage()).isEqualTo(ReportStage.CLOSED);
            }
        }
    }

    @Test
    void minutesThatTwoReleaseAtOnceAreReleasedOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Meeting meeting = room.meeting(0);
            Report report = room.onAgenda(meeting, 2);
            room.rule(meeting, Outcome.NOTED, Outcome.REJECTED);
            int before = reports.read(county.as(Who.AUTHOR), report.getNumber())
                    .getChanges()
                    .size();
            assertThat(atOnce(releasing(meeting), releasing(meeting))).containsExactlyInAnyOrder(true, false);
            assertThat(reports.read(county.as(Who.AUTHOR), report.getNumber()).getChanges())
                    .hasSize(before + 2);
        }
    }

    private Report checked(Report report) {
        pen.check(county.as(Who.COORDINATOR), report);
        return report;
    }

    private Callable<Boolean> releasing(Meeting meeting) {
        return () -> {
            try {
                room.release(meeting);
                return true;
            } catch (Conflict otherWasFirst) {
                return false;
            }
        };
    }

    /** True when the move was made, false when somebody else was first. */
    private Callable<Boolean> noting(Actor actor, Report seen, int ordinal) {
        Map<Long, Integer> versions = Pen.versions(seen, ordinal);
        return () -> {
            try {
                moves.make(actor, seen.getId(), Move.DECIDE, versions, Pen.outcome(Outcome.NOTED));
                return true;
            } catch (Conflict otherWasFirst) {
                return false;
            }
        };
    }

    private List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Boolean>> made = Stream.of(one, other)
                .map(work -> executor.submit(() -> {
                    together.await(WAIT_SECONDS, TimeUnit.SECONDS);
                    return work.call();
                }))
                .toList();
        return List.of(
                made.get(0).get(WAIT_SECONDS, TimeUnit.SECONDS), made.get(1).get(WAIT_SECONDS, TimeUnit.SECONDS));
    }
}
