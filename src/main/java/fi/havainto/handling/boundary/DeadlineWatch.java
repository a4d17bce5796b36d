package fi.havainto.handling.boundary;

import fi.havainto.handling.control.LateSearch;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Failure;
import fi.havainto.platform.Job;
import fi.havainto.platform.access.Actor;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks for deadlines that have passed and sees that nothing stands still: a question lapses, a proposal goes one rung
 * up, and where nothing moves by itself somebody is told again. Each report is settled in a transaction of its own, so
 * that one that is refused or fails does not hold up the others.
 *
 * <p>The watch itself has no transaction, which a failed commit of one inside it might leave behind, and needs no lock of
 * nodes: each report is locked and looked at again before it is settled, so that two nodes share the work.
 */
@Boundary
public class DeadlineWatch implements Job {

    private static final int BATCH = 100;
    private static final Logger LOG = Logger.getLogger(DeadlineWatch.class.getName());

    @Inject
    private LateSearch search;

    @Inject
    private LateReports late;

    @Inject
    private Clock clock;

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public boolean work(Actor actor) {
        actor.mustBeSystem();
        List<Long> reports = search.reports(clock.now(), BATCH);
        long settled = reports.stream().filter(report -> settle(actor, report)).count();
        return reports.size() == BATCH && settled > 0;
    }

    /** Whether it was settled; one that somebody moved meanwhile is looked at again at the next tick. */
    private boolean settle(Actor actor, long report) {
        try {
            late.settle(actor, report);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The passed deadlines of report {0} wait for the next time{1}", new Object[] {
                Long.toString(report), Failure.describe(e)
            });
            return false;
        }
    }
}
