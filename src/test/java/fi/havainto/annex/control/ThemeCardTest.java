package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.Span;
import fi.havainto.platform.Messages;
import fi.havainto.platform.chart.ChartWords;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.statistics.entity.Period;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands on the card of a phenomenon, and what it draws. */
class ThemeCardTest {

    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final ChartWords WORDS = new ChartWords(ResourceBundle.getBundle("messages", FINNISH), FINNISH);

    /** A picture of nothing but marks says nothing. */
    @Test
    void drawsNoGroupsOfAThemeWhenNoneIsShown() {
        assertThat(groups("••", "0", "••")).containsExactly("Asiakasryhmien lukuja ei voi näyttää.");
        assertThat(groups("••", "0", "12")).singleElement().asString().startsWith("Asiakasryhmät koko");
        assertThat(groups("0", "0", "0")).isEmpty();
    }

    @Test
    void hasAHeadingForEachTextThatIsWrittenAndNoOther() {
        assertThat(headings("card-income-benefits"))
                .containsSubsequence(
                        "Vad som har iakttagits",
                        "Vad det leder till",
                        "Vad annan kunskap visar",
                        "Klienternas röst",
                        "God praxis");
        assertThat(headings("card-housing"))
                .contains("Vad som har iakttagits")
                .doesNotContain("Vad annan kunskap visar", "Klienternas röst", "God praxis");
    }

    private static List<String> groups(String... printed) {
        List<Named> groups = SampleNames.codes("group").stream()
                .limit(printed.length)
                .map(code -> new Named(code, SampleNames.of("group", code)))
                .toList();
        List<Figure> figures = Stream.of(printed).map(Figure::kept).toList();
        Named theme = new Named("housing", SampleNames.of("theme", "housing"));
        FigureTable table = new FigureTable("theme-group", List.of(theme), groups, List.of(figures));
        Area county = Area.ofCounty("99");
        Snapshot snapshot =
                SampleAnnex.of(county, SampleAnnex.COUNTY, Span.of(new Period(2026, 0)), List.of(table), List.of());
        return SaidSection.of(snapshot, "fi", "cards").all(Part.Card.class).stream()
                .filter(card -> card.id().equals("card-housing"))
                .flatMap(card -> card.parts().stream())
                .flatMap(part -> SaidText.of(part, WORDS).limit(1))
                .filter(said -> said.startsWith("Asiakasryhm"))
                .toList();
    }

    private static List<String> headings(String card) {
        Locale swedish = Locale.forLanguageTag("sv");
        return AnnexSections.of(SampleAnnex.county(), swedish, Messages.in(swedish)).stream()
                .flatMap(section -> section.parts().stream())
                .filter(Part.Card.class::isInstance)
                .map(Part.Card.class::cast)
                .filter(one -> one.id().equals(card))
                .flatMap(one -> one.parts().stream())
                .filter(Part.Subheading.class::isInstance)
                .map(part -> ((Part.Subheading) part).text())
                .toList();
    }
}
