package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.boundary.AnnexDrafts;
import fi.havainto.annex.boundary.AnnexIssues;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.Autosaved;
import fi.havainto.annex.entity.Span;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.annex.entity.TextPlace;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two coordinators at once. */
@ExtendWith(ArquillianExtension.class)
class AnnexConcurrencyIT {

    private static final int ROUNDS = 5;
    private static final long WAIT_SECONDS = 60;
    private static final TextPlace LEGAL = new TextPlace(TextBlock.LEGAL, "fi");

    @Resource
    ManagedExecutorService executor;

    @Inject
    AnnexDesk desk;

    @Inject
    CountyOfFigures county;

    @Inject
    AnnexDrafts drafts;

    @Inject
    AnnexIssues issues;

    @Inject
    Rows rows;

    private Actor coordinator;

    @BeforeEach
    void figures() {
        desk.forget();
        desk.figures();
        coordinator = county.coordinator();
    }

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void whoFreezesAtOnceGetsTheSameNumber() throws Exception {
        AnnexRow draft = desk.written();
        Callable<AnnexRow> freezing = () -> issues.freeze(coordinator, draft, true);
        List<AnnexRow> frozen = atOnce(freezing, freezing);
        assertThat(frozen.get(0)).isEqualTo(frozen.get(1));
        assertThat(frozen.get(0).number()).isNotEmpty();
        assertThat(rows.number("select count(*) from annex_file where annex_id = ?", draft.id()))
                .isEqualTo(4);
        assertThat(rows.column(
                        "select action from audit_event where ids like ? and action = 'ANNEX_FROZEN'",
                        "annex=" + draft.id() + " %"))
                .hasSize(1);
    }

    @Test
    void whoBeginsAtOnceWritesTheSameDraft() throws Exception {
        Span term = Span.termOf(CountyOfFigures.YEAR);
        Callable<Long> beginning = () -> drafts.begin(coordinator, AnnexDesk.AREA, term);
        List<Long> begun = atOnce(beginning, beginning);
        assertThat(begun.get(0)).isEqualTo(begun.get(1));
    }

    @Test
    void whoWritesAtOnePlaceAtOnceStoresOneAndIsToldOfTheOther() throws Exception {
        long id = desk.begun().id();
        for (int round = 0; round < ROUNDS; round++) {
            int version = desk.text(id, LEGAL).version();
            String words = "Kierros " + round;
            List<Autosaved> saved = atOnce(
                    () -> drafts.write(coordinator, id, LEGAL, words + " a", version),
                    () -> drafts.write(coordinator, id, LEGAL, words + " b", version));
            assertThat(saved).filteredOn(one -> one.fault().isEmpty()).hasSize(1);
            assertThat(saved.get(0).stored()).isEqualTo(saved.get(1).stored()).isEqualTo(desk.text(id, LEGAL));
        }
    }

    @Test
    void whoDiscardsAtOnceFindsItGone() throws Exception {
        AnnexRow draft = desk.begun();
        Callable<Boolean> discarding = () -> {
            try {
                drafts.discard(coordinator, draft.id(), draft.version());
                return true;
            } catch (NotFound gone) {
                return false;
            }
        };
        assertThat(atOnce(discarding, discarding)).containsExactlyInAnyOrder(true, false);
    }

    private <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<T>> running = new ArrayList<>();
        for (Callable<T> act : List.of(one, other)) {
            running.add(executor.submit(() -> {
                together.await(WAIT_SECONDS, TimeUnit.SECONDS);
                return act.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> act : running) {
            results.add(act.get(WAIT_SECONDS, TimeUnit.SECONDS));
        }
        return results;
    }
}
