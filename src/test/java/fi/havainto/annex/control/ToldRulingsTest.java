package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.Span;
import fi.havainto.statistics.entity.Period;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What rulings give away about themes. */
class ToldRulingsTest {

    /** A ruling is at least one report: by a theme it is told only where the figure of that theme is. */
    @Test
    void tellsRulingsByThemeOnlyWhereTheFigureOfTheThemeIsShown() {
        assertThat(ofRulings("••"))
                .hasSizeGreaterThan(1)
                .contains("ei näytetä")
                .doesNotContain("Asuminen ja asunnottomuus");
        assertThat(ofRulings("7")).doesNotContain("ei näytetä");
        Snapshot county = SampleAnnex.county();
        assertThat(cardTables(county)).isNotEmpty();
        assertThat(cardTables(SampleAnnex.with(
                        county.area(),
                        county.areaName(),
                        county.span(),
                        List.of(),
                        List.of(),
                        county.rulings(),
                        county.texts())))
                .isEmpty();
    }

    @Test
    void callsEachRulingByTheSameNumberWhereverItStands() {
        Snapshot county = SampleAnnex.county();
        assertThat(SaidSection.of(county, "fi", "rulings").table().rows())
                .extracting(row -> row.get(0))
                .containsExactly("6.1", "6.2", "6.3", "6.4", "6.5", "6.6", "6.7");
        assertThat(SaidSection.of(county, "fi", "rulings").all(Part.Card.class))
                .extracting(Part.Card::title)
                .element(1)
                .isEqualTo("6.2\u00A0 Sosiaali- ja terveyslautakunta 12.3.2026 §\u00A046: Hylätty");
        assertThat(SaidSection.of(county, "fi", "changes").table().rows())
                .extracting(row -> row.get(0))
                .containsExactly("6.1", "6.3", "6.5", "6.6");
        List<String> onCards = cardTables(county).stream()
                .flatMap(table -> table.rows().stream().map(row -> row.get(0)))
                .toList();
        assertThat(onCards).isNotEmpty().allMatch(number -> number.matches("6\\.[1-7]"));
    }

    @Test
    void saysByWhenAndThatOnlyPublicRulingsAreTold() {
        SaidSection rulings = SaidSection.of(SampleAnnex.county(), "fi", "rulings");
        assertThat(rulings.all(Part.Particulars.class).get(0).list())
                .contains(new Part.Particular("Määräaika", "30.9.2026"));
        assertThat(rulings.all(Part.Particulars.class).get(1).list())
                .noneMatch(one -> one.label().equals("Määräaika"));
        assertThat(SaidSection.of(SampleAnnex.county(), "fi", "changes").table().heads())
                .containsExactly("Nro", "Ehdotus", "Vastuutaho", "Määräaika", "Eteneminen", "Toteutettu");
        String said = "Mukana ovat vain ehdotukset, jotka toimielin on julkisesti ratkaissut.";
        assertThat(rulings.words()).contains(said);
        assertThat(SaidSection.of(SampleAnnex.empty(Area.ofCounty("99")), "fi", "rulings")
                        .words())
                .contains(said);
    }

    private static List<String> ofRulings(String first) {
        String[] printed = SampleFigures.with("7");
        printed[SampleNames.codes("theme").stream().toList().indexOf("housing")] = first;
        Snapshot snapshot = SampleAnnex.with(
                Area.ofCounty("99"),
                SampleAnnex.COUNTY,
                Span.of(new Period(2026, 0)),
                List.of(SampleFigures.whole("380"), SampleFigures.list("theme", printed)),
                List.of(),
                SampleAnnex.county().rulings(),
                List.of());
        return tables(section(snapshot, "fi", "rulings").parts())
                .flatMap(table -> table.rows().stream().map(row -> row.get(2)))
                .toList();
    }

    private static List<Part.Tabled> cardTables(Snapshot snapshot) {
        return section(snapshot, "fi", "cards").parts().stream()
                .filter(Part.Card.class::isInstance)
                .flatMap(card -> tables(((Part.Card) card).parts()))
                .toList();
    }

    private static Stream<Part.Tabled> tables(List<Part> parts) {
        return parts.stream().filter(Part.Tabled.class::isInstance).map(Part.Tabled.class::cast);
    }

    private static List<Section> sections(Snapshot snapshot, String language) {
        Locale locale = Locale.forLanguageTag(language);
        return AnnexSections.of(snapshot, locale, ResourceBundle.getBundle("messages", locale));
    }

    private static Section section(Snapshot snapshot, String language, String id) {
        return sections(snapshot, language).stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
