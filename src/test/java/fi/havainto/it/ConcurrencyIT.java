package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

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
