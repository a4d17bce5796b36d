package fi.havainto.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where labels break, and round numbers. */
class LabelTest {

    private static final float EM = 10;
    private static final Label LABEL = new Label(Letters.LABEL, EM);

    @Test
    void breaksAtSpacesAndAfterAHyphen() {
        assertThat(lines("Digitaalisten palvelujen esteet ja asiointi", "Digitaalisten palvelujen", 3))
                .containsExactly("Digitaalisten palvelujen", "esteet ja asiointi");
        assertThat(lines("Pohjois-Esimerkki", "Pohjois-Esi", 3)).containsExactly("Pohjois-", "Esimerkki");
    }

    @Test
    void cutsALongWordWithoutLeavingAScrap() {
        List<String> lines = lines("yhdenvertaisuussuunnitelma", "yhdenvertaisuussuunnitel", 3);
        assertThat(lines).hasSize(2).first().asString().endsWith("-");
        assertThat(lines.get(1)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(String.join("", lines).replace("-", "")).isEqualTo("yhdenvertaisuussuunnitelma");
    }

    @Test
    void endsWithAnEllipsisWhereLinesRunOut() {
        List<String> lines = lines("yksi kaksi kolme neljä viisi", "yksi kaksi", 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).startsWith("kolme").endsWith("…");
    }

    @Test
    void givesEachSignThatIsTooWideItsLine() {
        assertThat(LABEL.lines("WW", 1, 5)).containsExactly("W-", "W");
        assertThat(LABEL.lines(" \u0000\u202E ", 100, 1)).containsExactly("–");
    }

    @Test
    void joinedSignsAreAsWideAsOne() {
        assertThat(Advances.REGULAR.of("👨‍👩‍👧‍👦")).isEqualTo(Advances.REGULAR.of("👨"));
        assertThat(Advances.REGULAR.of("👍🏽")).isEqualTo(Advances.REGULAR.of("👍"));
        assertThat(Advances.REGULAR.of("ǩ".repeat(3))).isLessThan(Advances.SEMIBOLD.of("MMM"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "5, 5", "6, 6", "7, 8", "42, 50", "101, 150", "1460, 1500", "9999999, 10000000"})
    void ticksAreRoundAndReachTheLargest(long largest, long last) {
        Ticks ticks = Ticks.upTo(largest, 5);
        assertThat(ticks.last()).isEqualTo(last);
        assertThat(ticks.values()).startsWith(0L).hasSizeBetween(2, 6);
    }

    private static List<String> lines(String text, String sample, int most) {
        return LABEL.lines(text, Letters.LABEL.width(sample, EM) + .01f, most);
    }
}
