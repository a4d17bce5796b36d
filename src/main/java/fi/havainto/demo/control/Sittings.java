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

/** The meetings of the demo county, told from their tables; all days are counted from today. */
public final class Sittings {

    private static final LocalTime CALLED = LocalTime.of(9, 20);
    private static final LocalTime BROUGHT = LocalTime.of(10, 5);
    private static final LocalTime TYPED = LocalTime.of(15, 40);
    private static final LocalTime CHECKED = LocalTime.of(13, 15);
    private static final LocalTime FOLLOWED = LocalTime.of(11, 30);

    /** Minutes between one proposal that is put on an agenda and the next. */
    private static final int BETWEEN = 6;

    private static final int EVE = 1;

    private final LocalDate today;
    private final WorkingDays calendar;
    private final Days days;
    private final Words words = new Words();
    private final Map<String, Story> stories = new HashMap<>();
    private final List<Tsv.Row> items = Tsv.read("sitting-items.tsv");
    private final List<Tsv.Row> rulings = Tsv.read("sitting-rulings.tsv");

    public Sittings(LocalDate today, WorkingDays calendar) {
        this.today = today;
        this.calendar = calendar;
        this.days = new Days(today.minusYears(Script.YEARS), today, calendar::isWorkingDay);
        Cast cast = new Cast();
        InventedStories invented = new InventedStories(cast, new Fates(), days);
        for (Tsv.Row row : Tsv.read("sitting-stories.tsv")) {
            String key = row.get("key");
            LocalDate day = days.workingDaysAgo(row.number("working_days_before"));
            stories.put(key, invented.tellForBody(Script.chance(key), key, row.get("author"), day, row.get("title")));
        }
    }

    /** All of them, the earliest first. */
    public List<Sitting> all() {
        return Tsv.read("sittings.tsv").stream().map(this::sitting).toList();
    }

    private Sitting sitting(Tsv.Row row) {
        LocalDate day = day(row.number("day"));
        boolean held = !row.get("checked").isEmpty();
        LocalDate typed = held ? day : days.workingDaysAgo(EVE);
        return new Sitting(
                row.get("secretary"),
                row.get("language"),
                day,
                row.get("place"),
                at(day(row.number("called")), CALLED),
                at(typed, TYPED),
                held ? at(day(row.number("checked")), CHECKED) : null,
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
                at(day(sitting.number("brought")), brought),
                outcome,
                ruling.get("reason"),
                outcome == Outcome.TRANSFERRED ? ruling.get("responsible") : "",
                followed(sitting, ruling, story));
    }

    private List<Followed> followed(Tsv.Row sitting, Tsv.Row ruling, Story story) {
        List<Followed> moves = new ArrayList<>();
        if (!ruling.get("start").isEmpty()) {
            moves.add(new Followed(
                    after(sitting, ruling.number("start")),
                    new StoryMove(1, Move.START, null, 0, "", ruling.get("responsible"), "")));
        }
        if (!ruling.get("finish").isEmpty()) {
            Chance chance = Script.chance("sitting of " + story.key());
            StoryProposal proposal = story.proposals().get(0);
            String said = words.say(chance, "FINISH_ACCEPTED", proposal, story.language());
            String result = words.say(chance, "RESULT_ACCEPTED", proposal, story.language());
            moves.add(new Followed(
                    after(sitting, ruling.number("finish")), new StoryMove(1, Move.FINISH, null, 0, said, "", result)));
        }
        return List.copyOf(moves);
    }

    private Instant after(Tsv.Row sitting, int workingDays) {
        return at(calendar.after(day(sitting.number("checked")), workingDays), FOLLOWED);
    }

    /** The working day that many working days from today. */
    private LocalDate day(int workingDays) {
        return workingDays < 0 ? days.workingDaysAgo(-workingDays) : calendar.after(today, workingDays);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Clock.ZONE).toInstant();
    }
}
