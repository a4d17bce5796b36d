package fi.havainto.handling.boundary;

import fi.havainto.handling.control.LateSearch;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.Job;
import fi.havainto.platform.NodeLock;
import fi.havainto.platform.access.Actor;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks for deadlines that have passed and sees that nothing stands still: a question lapses, a proposal goes one rung
 * up, and where nothing moves by itself somebody is told again. Each report is settled in a transaction of its own, so
 * that one that is refused does not hold up the others.
 */
@Boundary
public class DeadlineWatch implements Job {

    private static final String LOCK = "deadlines";
    private static final int BATCH = 100;
    private static final Logger LOG = Logger.getLogger(DeadlineWatch.class.getName());

    @Inject
    private NodeLock nodes;

    @Inject
    private LateSearch search;

    @Inject
    private LateReports late;

    @Inject
    private Clock clock;

    @Override
    public boolean work(Actor actor) {
        actor.mustBeSystem();
        if (!nodes.take(LOCK)) {
            return false;
        }
        List<Long> reports = search.reports(clock.now(), BATCH);
        long settled = reports.stream().filter(report -> settle(actor, report)).count();
        return reports.size() == BATCH && settled > 0;
    }

    /** Whether it was settled; one that somebody moved meanwhile is looked at again at the next tick. */
    private boolean settle(Actor actor, long report) {
        try {
            late.settle(actor, report);
            return true;
        } catch (HavaintoException refused) {
            LOG.log(Level.WARNING, "The passed deadlines of report {0} wait for the next time: {1}", new Object[] {
                Long.toString(report), refused.key()
            });
            return false;
        }
    }
}
