package fi.havainto.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.platform.disclosure.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a chart to whoever does not see it. */
class ChartWordsTest {

    private static final List<String> NAMES = List.of("Asuminen {0}", "Velat", "Muu");

    @Test
    void saysEveryFigureAndHidesTheHiddenInWords() {
        Bars bars = new Bars("Teemat", "Teema", "Määrä", Samples.categories(NAMES, ShownFigures.of(1234, 0, -1)));
        assertThat(bars.description(Samples.FINNISH))
                .isEqualTo("Palkkikuvio: Teemat. Asuminen {0}: 1\u00A0234; Velat: 0; Muu: ei näytetä.");
        assertThat(bars.description(Samples.words("sv")))
                .isEqualTo("Stapeldiagram: Teemat. Asuminen {0}: 1\u00A0234; Velat: 0; Muu: visas inte.");
        assertThat(bars.description(Samples.words("en")))
                .isEqualTo("Bar chart: Teemat. Asuminen {0}: 1,234; Velat: 0; Muu: not shown.");
    }

    @Test
    void saysWhatBecameOfAFigureOnlyWhereBothAreShown() {
        String said = Samples.change().description(Samples.FINNISH);
        assertThat(said)
                .contains("Toimeentulo ja etuudet: 1–10/2025 38, 1–10/2026 46, enemmän")
                .contains("Päihteet ja riippuvuudet: 1–10/2025 26, 1–10/2026 24, vähemmän")
                .contains("Yksinäisyys ja osallisuus: 1–10/2025 0, 1–10/2026 0, ennallaan")
                .contains("Väkivalta ja turvallisuus: 1–10/2025 ei näytetä, 1–10/2026 11, ei verrata");
    }

    @Test
    void saysThePartsOfEachWhole() {
        assertThat(Samples.stacks().description(Samples.FINNISH))
                .contains(
                        "Vammaispalvelut: alle 8 päivää ei näytetä, 8–30 päivää 22, 31–90 päivää ei näytetä, yli 90 päivää 8, Yhteensä 37");
        assertThat(Samples.matrix().description(Samples.FINNISH))
                .contains(
                        "Asuminen ja asunnottomuus: Lapsiperheet 8, Nuoret 24, Työikäiset 40, Ikääntyneet ei näytetä");
    }

    @Test
    void noDescriptionHoldsTheMarkItself() {
        for (Chart chart : Samples.all().values()) {
            assertThat(chart.hasGaps()).isTrue();
            assertThat(chart.description(Samples.FINNISH)).doesNotContain(Figure.MARK);
        }
    }

    @Test
    void writesTicksAsFiguresAreWritten() {
        for (String language : List.of("fi", "sv", "en")) {
            ChartWords words = Samples.words(language);
            for (long count : new long[] {0, 999, 1_000, 1_234_567}) {
                assertThat(words.tick(count)).isEqualTo(words.text(ShownFigures.shown(count)));
            }
        }
    }
}
