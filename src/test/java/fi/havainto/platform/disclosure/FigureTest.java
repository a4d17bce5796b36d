package fi.havainto.platform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How figures are printed and reckoned with. */
class FigureTest {

    private static final Figure HIDDEN = new Figure.Hidden();
    private static final Figure NONE = new Figure.NotPublished();

    @Test
    void writesThousandsInTheWayOfTheLanguage() {
        Figure figure = new Figure.Shown(1_234_567);
        assertThat(figure.text(Locale.forLanguageTag("fi"))).isEqualTo("1\u00A0234\u00A0567");
        assertThat(figure.text(Locale.forLanguageTag("sv-FI"))).isEqualTo("1\u00A0234\u00A0567");
        assertThat(figure.text(Locale.ENGLISH)).isEqualTo("1,234,567");
        assertThat(HIDDEN).hasToString("••");
        assertThat(NONE).hasToString("–");
    }

    @Test
    void addsUpOnlyWhatIsShown() {
        assertThat(shown(12).plus(shown(30))).isEqualTo(shown(42));
        assertThat(shown(12).plus(HIDDEN)).isEqualTo(HIDDEN);
        assertThat(NONE.plus(HIDDEN)).isEqualTo(HIDDEN);
        assertThat(NONE.plus(shown(1))).isEqualTo(NONE);
    }

    @Test
    void comparesOnlyWhatIsShown() {
        assertThat(shown(12).changeFrom(shown(30)).text(Locale.ENGLISH)).isEqualTo("\u221218");
        assertThat(shown(12).changeFrom(HIDDEN)).isEqualTo(HIDDEN);
        assertThat(HIDDEN.changeFrom(shown(30))).isEqualTo(HIDDEN);
        assertThat(shown(12).changeFrom(NONE)).isEqualTo(NONE);
    }

    @Test
    void givesWholePercentOfWhatIsShown() {
        assertThat(shown(1).percentOf(shown(3))).isEqualTo(shown(33));
        assertThat(shown(2).percentOf(shown(3))).isEqualTo(shown(67));
        assertThat(shown(7).percentOf(HIDDEN)).isEqualTo(HIDDEN);
        assertThat(HIDDEN.percentOf(shown(10))).isEqualTo(HIDDEN);
        assertThat(shown(0).percentOf(shown(0))).isEqualTo(NONE);
    }

    private static Figure shown(long count) {
        return new Figure.Shown(count);
    }
}
