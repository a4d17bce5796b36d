package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.Span;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.annex.entity.TextPlace;
import fi.havainto.annex.entity.TextWarning;
import fi.havainto.annex.entity.TextWarning.Kind;
import fi.havainto.annex.entity.WrittenText;
import fi.havainto.platform.disclosure.Figure;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a person should look at once more before an annex is frozen. */
class TextWarningsTest {

    private static final Named SHORE = new Named("990", new BothLanguages("Kaislaranta", "Vassnäs"));
    private static final Named HILL = new Named("991", new BothLanguages("Hopeavuori", "Silverberga"));
    private static final List<Named> MUNICIPALITIES = List.of(SHORE, HILL);

    @Test
    void namesTheTextThePassageAndTheReason() {
        WrittenText seen = new WrittenText(
                TextBlock.CARD_SEEN,
                "housing",
                new BothLanguages(
                        "Soita 040 123 4567. Kaksi perhettä odottaa, kaksi perhettä lähti.", "Två familjer väntar."));
        assertThat(found(new Area("99", null), seen))
                .containsExactly(
                        new TextWarning(
                                new TextPlace(TextBlock.CARD_SEEN, "housing", "fi"), Kind.PERSONAL, "040 123 4567"),
                        new TextWarning(
                                new TextPlace(TextBlock.CARD_SEEN, "housing", "fi"), Kind.FEW, "Kaksi perhettä"),
                        new TextWarning(
                                new TextPlace(TextBlock.CARD_SEEN, "housing", "fi"), Kind.FEW, "kaksi perhettä"),
                        new TextWarning(new TextPlace(TextBlock.CARD_SEEN, "housing", "sv"), Kind.FEW, "Två familjer"));
    }

    @Test
    void looksAtWhatIsNewInTheEditionToo() {
        Snapshot snapshot =
                snapshot(Area.ofCounty("99"), List.of(), new BothLanguages("Yhden asiakkaan tieto on poistettu.", ""));
        assertThat(TextWarnings.of(snapshot, MUNICIPALITIES))
                .containsExactly(new TextWarning(new TextPlace(TextBlock.EDITION, "fi"), Kind.FEW, "Yhden asiakkaan"));
    }

    /** Of housing, Kaislaranta is hidden; of youth, nothing is. */
    @Test
    void aNameStandsOutWhereTheAnnexHidesAFigureOfThatMunicipality() {
        Area county = Area.ofCounty("99");
        assertThat(found(county, text(TextBlock.CARD_SEEN, "housing")))
                .extracting(TextWarning::kind, TextWarning::passage)
                .containsExactly(tuple(Kind.HIDDEN_AREA, "Kaislarannassa"));
        assertThat(found(county, text(TextBlock.CARD_SEEN, "youth"))).isEmpty();
        assertThat(found(county, text(TextBlock.SUMMARY, "")))
                .as("a text of the whole annex, of which one figure is hidden")
                .extracting(TextWarning::passage)
                .containsExactly("Kaislarannassa");
    }

    @Test
    void anAnnexOfAMunicipalityMayNameIt() {
        assertThat(found(new Area("99", "990"), text(TextBlock.CARD_SEEN, "housing")))
                .isEmpty();
    }

    @Test
    void theVoiceOfClientsHasNoMunicipality() {
        for (Area area : List.of(Area.ofCounty("99"), new Area("99", "990"))) {
            assertThat(found(area, text(TextBlock.CARD_VOICE, "youth")))
                    .extracting(TextWarning::kind, TextWarning::passage)
                    .containsExactly(tuple(Kind.VOICE_AREA, "Kaislarannassa"), tuple(Kind.VOICE_AREA, "Hopeavuoren"));
        }
    }

    private static WrittenText text(TextBlock block, String theme) {
        return new WrittenText(
                block, theme, new BothLanguages("Kaislarannassa ja Hopeavuoren kylissä kerrotaan samaa.", ""));
    }

    private static List<TextWarning> found(Area area, WrittenText text) {
        return TextWarnings.of(snapshot(area, List.of(text), BothLanguages.EMPTY), MUNICIPALITIES);
    }

    private static Snapshot snapshot(Area area, List<WrittenText> texts, BothLanguages changed) {
        Snapshot empty = SampleAnnex.empty(area);
        FigureTable areas = new FigureTable("area", MUNICIPALITIES, List.of(), List.of(figures("12"), figures("9")));
        FigureTable crossed = new FigureTable(
                "theme-area",
                List.of(named("housing"), named("youth")),
                MUNICIPALITIES,
                List.of(figures("••", "9"), figures("12", "0")));
        return new Snapshot(
                empty.format(),
                empty.number(),
                empty.edition(),
                area,
                empty.areaName(),
                empty.countyName(),
                Span.termOf(2026),
                empty.frozenAt(),
                "",
                false,
                List.of(),
                List.of(areas, crossed),
                List.of(),
                List.of(),
                List.of("housing", "youth"),
                texts,
                changed);
    }

    private static Named named(String code) {
        return new Named(code, BothLanguages.EMPTY);
    }

    private static List<Figure> figures(String... printed) {
        return Stream.of(printed).map(Figure::kept).toList();
    }
}
