package fi.havainto.demo.control;

import fi.havainto.organisation.entity.Level;
import fi.havainto.report.entity.Extent;
import fi.havainto.report.entity.Frequency;
import fi.havainto.report.entity.Kind;
import fi.havainto.report.entity.ObservationSource;
import fi.havainto.report.entity.Standard;
import fi.havainto.report.entity.Trend;
import fi.havainto.report.entity.Visibility;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The real observations of the survey, word for word. Only what the form demands and the survey did not ask is
 * chosen; where nothing was proposed, the set proposal is filed.
 */
final class ObservedStories {

    private static final String LANGUAGE = "fi";

    private final Map<String, Tsv.Row> choices = new HashMap<>();
    private final Fates fates;
    private final Days days;
    private final LocalDate today;

    ObservedStories(Fates fates, Days days, LocalDate today) {
        this.fates = fates;
        this.days = days;
        this.today = today;
        Tsv.read("observation-choices.tsv").forEach(row -> choices.put(row.get("id"), row));
    }

    List<Story> tell() {
        return Tsv.read("observations.tsv").stream()
                .map(row -> story(row, choices.get(row.get("id"))))
                .toList();
    }

    private Story story(Tsv.Row seen, Tsv.Row chosen) {
        Chance chance = Script.chance(seen.get("id"));
        LocalDate day = days.daysAgo(today, chosen.number("days_before"));
        List<StoryProposal> proposals = List.of(proposal(seen, chosen));
        Fates.Case of = new Fates.Case(proposals, false, LANGUAGE, days.left(day));
        return new Story(
                seen.get("id"),
                WritingTime.on(day, chance),
                chosen.get("author"),
                kind(seen),
                FirstClause.of(seen.get("phenomenon")),
                seen.get("phenomenon"),
                "",
                List.of(seen.get("theme")),
                chosen.list("groups"),
                Extent.NO_ESTIMATE,
                Frequency.REPEATEDLY,
                Trend.UNKNOWN,
                null,
                ObservationSource.SURVEY,
                "",
                "",
                "",
                "",
                LANGUAGE,
                Visibility.OWN_NAME,
                proposals,
                fates.tell(chance, of, List.of(Fates.Ending.AS_IT_COMES)));
    }

    private static Kind kind(Tsv.Row seen) {
        return Kind.valueOf(seen.get("kind").toUpperCase(Locale.ROOT));
    }

    private static StoryProposal proposal(Tsv.Row seen, Tsv.Row chosen) {
        Level level = Level.valueOf(chosen.get("level"));
        if (!seen.get("proposal").isEmpty()) {
            return new StoryProposal(seen.get("proposal"), level, chosen.get("addressee"), Standard.NONE);
        }
        return kind(seen) == Kind.GOOD_PRACTICE ? StoryProposal.share() : StoryProposal.cannotPropose(level);
    }
}
