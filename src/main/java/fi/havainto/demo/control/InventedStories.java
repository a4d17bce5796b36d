package fi.havainto.demo.control;

import fi.havainto.organisation.entity.Level;
import fi.havainto.report.entity.Extent;
import fi.havainto.report.entity.Frequency;
import fi.havainto.report.entity.Kind;
import fi.havainto.report.entity.ObservationSource;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Trend;
import fi.havainto.report.entity.Visibility;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Stories that nobody has lived, told from the phenomena and sentences of the demo county. */
final class InventedStories {

    private static final int SWEDISH = 12;
    private static final int FIRST_TITLE = 60;
    private static final int OPENING = 65;
    private static final int CLOSING = 45;
    private static final int DETAIL = 45;
    private static final int WITHDRAWN = 2;
    private static final int OF_THE_WHOLE_COUNTY = 25;

    /** Weights in the order of each enum's constants. */
    private static final int[] EXTENT = {30, 40, 8, 22};

    private static final int[] FREQUENCY = {6, 49, 33, 12};
    private static final int[] TREND = {45, 30, 6, 19};
    private static final int[] SOURCE = {58, 12, 5, 9, 4, 2, 7, 3};
    private static final int[] VISIBILITY = {84, 12, 4};

    private final Subjects subjects = new Subjects();
    private final Sentences sentences = new Sentences();
    private final Proposals proposals = new Proposals(sentences);
    private final Cast cast;
    private final Fates fates;
    private final Days days;

    InventedStories(Cast cast, Fates fates, Days days) {
        this.cast = cast;
        this.fates = fates;
        this.days = days;
    }

    /** One of the many: written by anybody on any day, ended as far as there was time. */
    Story tell(Chance chance, String key) {
        LocalDate day = days.toWriteOn(chance);
        String language = chance.percent(SWEDISH) ? "sv" : "fi";
        Tsv.Row theme = subjects.theme(chance, day);
        Tsv.Row about = subjects.phenomenon(chance, theme, language, kind -> true);
        String author = cast.writer(chance, language, theme.list("areas"));
        Visibility visibility = chance.weighted(Visibility.class, VISIBILITY);
        Reach reach = chance.percent(WITHDRAWN) ? Reach.WITHDRAWN : Reach.ENDED;
        List<StoryProposal> proposed = proposals.about(chance, about);
        List<Fates.Ending> endings = Collections.nCopies(proposed.size(), new Fates.Ending(null, reach));
        Pace pace = Pace.of(key, visibility == Visibility.CONFIDENTIAL, days.left(day));
        return story(chance, new Telling(key, day, author, theme, about, visibility, pace), proposed, endings);
    }

    /** A story of the demo desk: one proposal of the writer's own, gone so far and no farther. */
    Story tellTo(Chance chance, String key, String author, LocalDate day, Reach reach) {
        String language = cast.language(author);
        Tsv.Row theme = subjects.theme(chance, day);
        Predicate<Kind> needsAction = kind -> kind != Kind.GOOD_PRACTICE;
        while (!theme.list("areas").contains("adult") || theme.get("theme").equals("good_practice")) {
            theme = subjects.theme(chance, day);
        }
        Tsv.Row about = subjects.phenomenon(chance, theme, language, needsAction);
        Level level = reach == Reach.FORWARDED ? Level.COUNTY : Level.UNIT;
        return story(
                chance,
                new Telling(key, day, author, theme, about, Visibility.OWN_NAME, Pace.USUAL),
                List.of(proposals.anyOf(chance, level, language)),
                List.of(new Fates.Ending(Outcome.ACCEPTED, reach)));
    }

    /**
     * A story of that phenomenon, whose one proposal has come to management and waits there to be taken to a body.
     *
     * @param proposal what is proposed to the county; empty where the phenomenon's own proposal is
     */
    Story tellForBody(Chance chance, String key, String author, LocalDate day, String phenomenon, String proposal) {
        Tsv.Row about = subjects.phenomenon(phenomenon);
        StoryProposal proposed = proposal.isEmpty() ? Proposals.own(about) : new StoryProposal(proposal, Level.COUNTY);
        return story(
                chance,
                telling(key, author, day, about, Pace.USUAL),
                List.of(proposed),
                List.of(new Fates.Ending(Outcome.ACCEPTED, Reach.AT_MANAGEMENT)));
    }

    /** How a story has come to be still open: what it is about, how far it came and until when it should be done. */
    record Open(String phenomenon, Pace pace, Reach reach, LocalDate due) {}

    /** A story that is still open: what the county may decide it has accepted, the rest it has given to others. */
    Story tellOpen(Chance chance, String key, String author, LocalDate day, Open open) {
        Tsv.Row about = subjects.phenomenon(open.phenomenon());
        StoryProposal proposed = Proposals.own(about);
        Outcome outcome = Fates.isOurs(proposed.level()) ? Outcome.ACCEPTED : Outcome.TRANSFERRED;
        return story(
                chance,
                telling(key, author, day, about, open.pace()),
                List.of(proposed),
                List.of(new Fates.Ending(outcome, open.reach(), open.due())));
    }

    private Telling telling(String key, String author, LocalDate day, Tsv.Row about, Pace pace) {
        return new Telling(key, day, author, subjects.theme(about.get("theme")), about, Visibility.OWN_NAME, pace);
    }

    private record Telling(
            String key, LocalDate day, String author, Tsv.Row theme, Tsv.Row about, Visibility visibility, Pace pace) {}

    private Story story(Chance chance, Telling of, List<StoryProposal> proposed, List<Fates.Ending> endings) {
        Tsv.Row about = of.about();
        Kind kind = Kind.valueOf(about.get("kind"));
        String language = about.get("language");
        boolean confidential = of.visibility() == Visibility.CONFIDENTIAL;
        Fates.Case fate = new Fates.Case(proposed, confidential, language, days.left(of.day()), of.pace());
        return new Story(
                of.key(),
                WritingTime.on(of.day(), chance),
                of.author(),
                kind,
                chance.percent(FIRST_TITLE) ? about.get("title") : about.get("other_title"),
                phenomenon(chance, about, kind, language),
                about.get("whom"),
                subjects.codes(chance, of.theme()),
                about.list("groups"),
                chance.weighted(Extent.class, EXTENT),
                chance.weighted(Frequency.class, FREQUENCY),
                chance.weighted(Trend.class, TREND),
                chance.percent(OF_THE_WHOLE_COUNTY) ? null : cast.municipality(chance, of.author()),
                chance.weighted(ObservationSource.class, SOURCE),
                joined(about.get("consequence"), sentences.sometimes(chance, DETAIL, "CONSEQUENCE", kind, language)),
                joined(about.get("cause"), sentences.sometimes(chance, DETAIL, "CAUSE", kind, language)),
                sentences.sometimes(chance, DETAIL, "DONE", kind, language),
                sentences.sometimes(chance, DETAIL, "VIEW", kind, language),
                language,
                of.visibility(),
                proposed,
                fates.tell(chance, fate, endings));
    }

    private String phenomenon(Chance chance, Tsv.Row about, Kind kind, String language) {
        return joined(
                sentences.sometimes(chance, OPENING, "OPENING", kind, language),
                about.get("phenomenon"),
                sentences.sometimes(chance, CLOSING, "CLOSING", kind, language));
    }

    private static String joined(String... texts) {
        return String.join(
                " ", List.of(texts).stream().filter(text -> !text.isEmpty()).toList());
    }
}
