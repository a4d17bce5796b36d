package fi.havainto.demo.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is written in the demo county over the two years before a day, and what becomes of it. It throws seeded dice:
 * the same day gives the same stories. Everything, also every move, happens before that day.
 *
 * <p>Of a small number the real observations come first, then the examples, then the stories of the desk whose
 * supervisor signs in, so that every state is there also in a small demo, and then those of last year that are still open.
 */
public final class Script {

    /** How many stories a demo has unless somebody says otherwise. */
    public static final int STORIES = 1_450;

    /** The seed of all dice: another one is another county. */
    static final long SEED = 20_190_202L;

    static final int YEARS = 2;

    private final LocalDate today;
    private final Days days;
    private final Fates fates = new Fates();
    private final InventedStories invented;

    /** @param isWorkingDay the calendar that the deadlines are counted with */
    public Script(LocalDate today, Predicate<LocalDate> isWorkingDay) {
        this.today = today;
        this.days = new Days(today.minusYears(YEARS), today, isWorkingDay);
        this.invented = new InventedStories(new Cast(), fates, days);
    }

    public List<Story> stories() {
        return stories(STORIES);
    }

    /** So many stories, ordered by the time of writing. */
    public List<Story> stories(int count) {
        List<Story> stories = new ArrayList<>(new ObservedStories(fates, days, today).tell());
        stories.addAll(new ExampleStories(fates, days, today).tell());
        stories.addAll(ofTheDesk());
        stories.addAll(stillOpen());
        for (int number = 1; stories.size() < count; number++) {
            String key = String.format("S%04d", number);
            stories.add(invented.tell(chance(key), key));
        }
        return stories.stream()
                .limit(count)
                .sorted(Comparator.comparing(Story::writtenAt).thenComparing(Story::key))
                .toList();
    }

    private List<Story> ofTheDesk() {
        List<Story> stories = new ArrayList<>();
        for (Tsv.Row row : Tsv.read("desk.tsv")) {
            String key = String.format("D%02d", stories.size() + 1);
            LocalDate day = days.workingDaysAgo(row.number("working_days_before"));
            Reach reach = Reach.valueOf(row.get("reach"));
            stories.add(invented.tellTo(chance(key), key, row.get("author"), day, reach));
        }
        return stories;
    }

    private List<Story> stillOpen() {
        List<Story> stories = new ArrayList<>();
        LastYear lastYear = LastYear.before(today);
        for (Tsv.Row row : Tsv.read("still-open.tsv")) {
            String key = String.format("L%02d", stories.size() + 1);
            InventedStories.Open open = new InventedStories.Open(
                    row.get("title"),
                    Pace.valueOf(row.get("pace")),
                    Reach.valueOf(row.get("reach")),
                    lastYear.dateOrNull(row.get("due")));
            LocalDate day = days.onOrAfter(lastYear.date(row.get("day")));
            stories.add(invented.tellOpen(chance(key), key, row.get("author"), day, open));
        }
        return stories;
    }

    /** The dice of one story: no story's fall depends on how many others there are. */
    static Chance chance(String key) {
        return new Chance(SEED ^ ((long) key.hashCode() << Integer.SIZE));
    }
}
