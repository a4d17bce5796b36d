package fi.havainto.demo.boundary;

import fi.havainto.demo.control.AnnexStory;
import fi.havainto.demo.control.Script;
import fi.havainto.demo.control.Sitting;
import fi.havainto.demo.control.Sittings;
import fi.havainto.demo.control.Story;
import fi.havainto.demo.control.Tsv;
import fi.havainto.handling.boundary.DeadlineWatch;
import fi.havainto.notification.boundary.Notices;
import fi.havainto.organisation.boundary.Counties;
import fi.havainto.platform.Clock;
import fi.havainto.platform.StartRefused;
import fi.havainto.platform.WorkingDays;
import fi.havainto.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Loads the demo county: first who lives there, then what they tell, then what its bodies rule, then its figures; whatever is there already
 * stays as it is.
 */
@ApplicationScoped
public class DemoLoading {

    private static final Logger LOG = Logger.getLogger(DemoLoading.class.getName());
    private static final Actor DEMO = Actor.system("demo");

    /** The county is older than the first story that is told in it. */
    private static final int YEARS = 3;

    /** A story that stops earlier than this has long come to the last rung. */
    private static final int REPLAYED_DAYS = 75;

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Counties counties;

    @Inject
    private CountyFounding founding;

    @Inject
    private StoryTelling telling;

    @Inject
    private Players players;

    @Inject
    private BoardTelling boards;

    @Inject
    private YearTelling years;

    @Inject
    private AnnexTelling annexTelling;

    @Inject
    private DeadlineWatch watch;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    @Inject
    private WorkingDays days;

    public boolean isDemo() {
        return counties.root(DEMO, county()).isPresent();
    }

    private static String county() {
        return Tsv.read("county.tsv").get(0).get("code");
    }

    /** Whether anybody lives here. */
    public boolean isSettled() {
        return em.createQuery("select count(p) from Person p", Long.class).getSingleResult() > 0;
    }

    public void load(int reports) {
        long began = System.nanoTime();
        if (!isDemo()) {
            found();
        }
        Set<String> told = telling.told(DEMO);
        List<Story> untold = new Script(clock.today(), days::isWorkingDay)
                .stories(reports).stream()
                        .filter(story -> !told.contains(story.formKey()))
                        .toList();
        untold.forEach(this::tell);
        int held = meet(told);
        if (!untold.isEmpty() || held > 0) {
            replayDeadlines();
            notices.readOlder(DEMO, StoryTelling.READ_AFTER);
        }
        years.tell(county());
        AnnexStory.all(clock.today()).forEach(this::write);
        LOG.log(Level.INFO, "The demo county stands: {0} stories told in {1} ms, {2} were there", new Object[] {
            untold.size(), (System.nanoTime() - began) / 1_000_000, told.size()
        });
    }

    /** The meetings of each secretary that are not there yet; how many. */
    private int meet(Set<String> told) {
        Map<String, List<Sitting>> bySecretary = new Sittings(clock.today(), days)
                .all().stream()
                        .filter(sitting -> sitting.stories().noneMatch(story -> told.contains(story.formKey())))
                        .collect(Collectors.groupingBy(Sitting::secretary, TreeMap::new, Collectors.toList()));
        if (bySecretary.keySet().removeIf(secretary -> !players.isKnown(secretary))) {
            LOG.info("This demo county was founded before its meetings were written: some have no secretary here");
        }
        bySecretary.forEach(this::meet);
        return bySecretary.size();
    }

    private void meet(String secretary, List<Sitting> sittings) {
        try {
            boards.tell(DEMO, sittings);
        } catch (RuntimeException e) {
            throw StartRefused.because("The demo meetings of " + secretary + " could not be told: " + e, e);
        }
    }

    private void found() {
        Instant early = clock.today()
                .minusYears(YEARS)
                .atTime(LocalTime.NOON)
                .atZone(Clock.ZONE)
                .toInstant();
        try {
            clock.at(early, () -> founding.found(DEMO));
        } catch (RuntimeException e) {
            throw StartRefused.because("The demo county could not be founded: " + e, e);
        }
    }

    /** What was left lying has gone up on the morning after its deadline, not all at once at the first tick of today. */
    private void replayDeadlines() {
        clock.today()
                .minusDays(REPLAYED_DAYS)
                .datesUntil(clock.today())
                .filter(days::isWorkingDay)
                .map(day -> day.atTime(MORNING).atZone(Clock.ZONE).toInstant())
                .forEach(morning -> clock.at(morning, this::lookForDeadlines));
    }

    private void lookForDeadlines() {
        boolean more = true;
        while (more) {
            more = watch.work(DEMO);
        }
    }

    private void write(AnnexStory annex) {
        try {
            annexTelling.tell(DEMO, annex);
        } catch (RuntimeException e) {
            throw StartRefused.because("The demo annex of " + annex.span().code() + " could not be written: " + e, e);
        }
    }

    private void tell(Story story) {
        try {
            telling.tell(DEMO, story);
        } catch (RuntimeException e) {
            throw StartRefused.because("The demo story " + story.key() + " could not be told: " + e, e);
        }
    }
}
