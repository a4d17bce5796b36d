package fi.havainto.demo.control;

import fi.havainto.organisation.entity.Level;
import fi.havainto.report.entity.Extent;
import fi.havainto.report.entity.Frequency;
import fi.havainto.report.entity.Kind;
import fi.havainto.report.entity.ObservationSource;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Standard;
import fi.havainto.report.entity.Trend;
import fi.havainto.report.entity.Visibility;
import java.time.LocalDate;
import java.util.List;

/** The ten example reports, moved into the demo county; each proposal ends as its table says. */
final class ExampleStories {

    private static final String LANGUAGE = "fi";

    private final List<Tsv.Row> proposals = Tsv.read("example-proposals.tsv");
    private final Fates fates;
    private final Days days;
    private final LocalDate today;

    ExampleStories(Fates fates, Days days, LocalDate today) {
        this.fates = fates;
        this.days = days;
        this.today = today;
    }

    List<Story> tell() {
        return Tsv.read("examples.tsv").stream().map(this::story).toList();
    }

    private Story story(Tsv.Row row) {
        Chance chance = Script.chance(row.get("id"));
        LocalDate day = days.daysAgo(today, row.number("days_before"));
        List<Tsv.Row> own = proposalsOf(row.get("id"));
        List<StoryProposal> proposed =
                own.stream().map(ExampleStories::proposal).toList();
        List<Fates.Ending> endings = own.stream().map(ExampleStories::ending).toList();
        return new Story(
                row.get("id"),
                WritingTime.on(day, chance),
                row.get("author"),
                Kind.valueOf(row.get("kind")),
                row.get("title"),
                row.get("phenomenon"),
                row.get("whom"),
                row.list("themes"),
                row.list("groups"),
                Extent.valueOf(row.get("extent")),
                Frequency.valueOf(row.get("frequency")),
                Trend.valueOf(row.get("trend")),
                row.get("municipality"),
                ObservationSource.valueOf(row.get("source")),
                row.get("consequences"),
                "",
                "",
                "",
                LANGUAGE,
                Visibility.OWN_NAME,
                proposed,
                fates.tell(chance, new Fates.Case(proposed, false, LANGUAGE, days.left(day)), endings));
    }

    private List<Tsv.Row> proposalsOf(String example) {
        return proposals.stream()
                .filter(proposal -> proposal.get("example").equals(example))
                .toList();
    }

    private static StoryProposal proposal(Tsv.Row row) {
        return new StoryProposal(
                row.get("text"),
                Level.valueOf(row.get("level")),
                row.get("addressee"),
                Standard.valueOf(row.get("standard")));
    }

    private static Fates.Ending ending(Tsv.Row row) {
        return new Fates.Ending(Outcome.valueOf(row.get("outcome")), Reach.valueOf(row.get("reach")));
    }
}
