package fi.havainto.platform;

import fi.havainto.platform.access.Actor;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Calls every {@link Job} every {@code HAVAINTO_JOBS_SECONDS}; with 0 never, for a node that only answers people and
 * for tests, which call the jobs themselves. A job that fails is logged and asked again at the next tick; the others
 * are not kept waiting by it.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class JobTimer {

    /** So many batches of one job in one tick: a large heap of work leaves room for the other jobs. */
    static final int MOST_BATCHES = 50;

    private static final Logger LOG = Logger.getLogger(JobTimer.class.getName());

    @Resource
    private TimerService timers;

    @Inject
    @ConfigProperty(name = "HAVAINTO_JOBS_SECONDS", defaultValue = "60")
    private int seconds;

    @Inject
    @Any
    private Instance<Job> jobs;

    @PostConstruct
    void start() {
        if (seconds > 0) {
            long every = Duration.ofSeconds(seconds).toMillis();
            timers.createIntervalTimer(every, every, new TimerConfig(null, false));
        }
    }

    @Timeout
    void tick() {
        for (Instance.Handle<Job> job : jobs.handles()) {
            String name = job.getBean().getBeanClass().getSimpleName();
            try {
                run(job.get(), Actor.system(name));
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The job {0} failed and is asked again{1}", new Object[] {
                    name, Failure.describe(e)
                });
            }
        }
    }

    private static void run(Job job, Actor actor) {
        for (int batches = 0; batches < MOST_BATCHES && job.work(actor); batches++) {
            LOG.log(Level.FINE, "The job {0} has more to do", actor.job());
        }
    }
}
