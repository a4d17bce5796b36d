package fi.havainto.demo.control;

import fi.havainto.demo.control.Sitting.Followed;
import fi.havainto.demo.control.Sitting.Item;
import fi.havainto.demo.control.Sitting.Matter;
import fi.havainto.platform.Clock;
import fi.havainto.platform.WorkingDays;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.Outcome;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The meetings of the demo county, told from their tables. The days of each are counted from today, or from a date of last year
 * for those that last year's annex shall tell of.
 */
public final class Sittings {

    private static final LocalTime CALLED = LocalTime.of(9, 20);
    private static final LocalTime BROUGHT = LocalTime.of(10, 5);
    private static final LocalTime TYPED = LocalTime.of(15, 40);
    private static final LocalTime CHECKED = LocalTime.of(13, 15);
    private static final LocalTime FOLLOWED = LocalTime.of(11, 30);

    /** Minutes between one proposal that is put on an agenda and the next. */
    private static final int BETWEEN = 6;

    private static final int EVE = 1;

    /** The words at the end of what was accepted are others than of what was given to others. */
    private static final String FINISH = "FINISH_";

    private static final String RESULT = "RESULT_";

    private final LocalDate today;
    private final LastYear lastYear;
    private final WorkingDays calendar;
    private final Days days;
    private final Words words = new Words();
    private final Map<String, Story> stories = new HashMap<>();
    private final List<Tsv.Row> items = Tsv.read("sitting-items.tsv");
    private final List<Tsv.Row> rulings = Tsv.read("sitting-rulings.tsv");

    public Sittings(LocalDate today, WorkingDays calendar) {
        this.today = today;
        this.lastYear = LastYear.before(today);
        this.calendar = calendar;
        this.days = new Days(today.minusYears(Script.YEARS), today, calendar::isWorkingDay);
        Cast cast = new Cast();
        InventedStories invented = new InventedStories(cast, new Fates(), days);
        for (Tsv.Row row : Tsv.read("sitting-stories.tsv")) {
            String key = row.get("key");
            LocalDate day = day(row, -row.number("working_days_before"));
            stories.put(
                    key,
                    invented.tellForBody(
                            Script.chance(key), key, row.get("author"), day, row.get("title"), row.get("proposal")));
        }
    }

    /** All of them, the earliest first. */
    public List<Sitting> all() {
        return Tsv.read("sittings.tsv").stream().map(this::sitting).toList();
    }

    private Sitting sitting(Tsv.Row row) {
        LocalDate day = day(row, row.number("day"));
        boolean held = !row.get("checked").isEmpty();
        LocalDate typed = held ? day : days.workingDaysAgo(EVE);
        return new Sitting(
                row.get("secretary"),
                row.get("language"),
                day,
                row.get("place"),
                at(day(row, row.number("called")), CALLED),
                at(typed, TYPED),
                held ? at(day(row, row.number("checked")), CHECKED) : null,
                items(row, day));
    }

    private List<Item> items(Tsv.Row sitting, LocalDate day) {
        List<Item> told = new ArrayList<>();
        LocalTime brought = BROUGHT;
        for (Tsv.Row item : items) {
            if (item.get("sitting").equals(sitting.get("key"))) {
                List<Matter> matters = new ArrayList<>();
                for (Tsv.Row ruling : rulingsOf(item)) {
                    matters.add(matter(sitting, ruling, brought));
                    brought = brought.plusMinutes(BETWEEN);
                }
                String diary = MessageFormat.format(item.get("diary"), String.valueOf(day.getYear()));
                told.add(new Item(item.get("section"), diary, item.get("title"), item.get("presented"), matters));
            }
        }
        return List.copyOf(told);
    }

    private List<Tsv.Row> rulingsOf(Tsv.Row item) {
        return rulings.stream()
                .filter(ruling -> ruling.get("sitting").equals(item.get("sitting"))
                        && ruling.get("item").equals(item.get("item")))
                .toList();
    }

    private Matter matter(Tsv.Row sitting, Tsv.Row ruling, LocalTime brought) {
        Outcome outcome = ruling.get("outcome").isEmpty() ? null : Outcome.valueOf(ruling.get("outcome"));
        Story story = stories.get(ruling.get("story"));
        return new Matter(
                story,
                at(day(sitting, sitting.number("brought")), brought),
                outcome,
                ruling.get("reason"),
                outcome == Outcome.TRANSFERRED ? ruling.get("responsible") : "",
                lastYear.dateOrNull(ruling.get("due")),
                followed(sitting, ruling, story));
    }

    private List<Followed> followed(Tsv.Row sitting, Tsv.Row ruling, Story story) {
        List<Followed> moves = new ArrayList<>();
        if (!ruling.get("start").isEmpty()) {
            moves.add(new Followed(
                    after(sitting, ruling.number("start")),
                    new StoryMove(
                            1,
                            Move.START,
                            null,
                            0,
                            "",
                            ruling.get("responsible"),
                            lastYear.dateOrNull(ruling.get("due")),
                            "")));
        }
        if (!ruling.get("finish").isEmpty()) {
            Chance chance = Script.chance("sitting of " + story.key());
            StoryProposal proposal = story.proposals().get(0);
            String outcome = ruling.get("outcome");
            String said = words.say(chance, FINISH + outcome, proposal, story.language());
            String result = words.say(chance, RESULT + outcome, proposal, story.language());
            moves.add(new Followed(
                    after(sitting, ruling.number("finish")),
                    new StoryMove(1, Move.FINISH, null, 0, said, "", null, result)));
        }
        return List.copyOf(moves);
    }

    private Instant after(Tsv.Row sitting, int workingDays) {
        return at(calendar.after(day(sitting, sitting.number("checked")), workingDays), FOLLOWED);
    }

    /** The working day that many working days from the one that the row counts from. */
    private LocalDate day(Tsv.Row row, int workingDays) {
        String from = row.get("from");
        if (from.isEmpty()) {
            return workingDays < 0 ? days.workingDaysAgo(-workingDays) : calendar.after(today, workingDays);
        }
        LocalDate first = days.onOrAfter(lastYear.date(from));
        return workingDays < 0 ? days.before(first, -workingDays) : calendar.after(first, workingDays);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Clock.ZONE).toInstant();
    }
}
