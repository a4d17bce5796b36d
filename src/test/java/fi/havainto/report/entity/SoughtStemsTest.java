package fi.havainto.report.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SoughtStemsTest {

    private static final SoughtStems STEMS = SoughtStems.of("( 'asunnottom':* | 'vuokr' ) & !( 'raha' | 'rah' )");

    @Test
    void formsOfWhatWasSoughtAreMarkedAndWhatMustNotBeThereIsNot() {
        assertThat(shown(STEMS.inTitle("Asunnottomien vuokra-asunnot ja rahat")))
                .isEqualTo("[Asunnottomien] [vuokra]-asunnot ja rahat");
    }

    @Test
    void longTitlesAreMarkedWhereTheyHoldOneFurtherIn() {
        SoughtStems stems = SoughtStems.of("'köyh':*");
        assertThat(shown(stems.inTitle("Lapsiperheköyhyys kasvaa"))).isEqualTo("[Lapsiperheköyhyys] kasvaa");
        assertThat(shown(stems.inText("Lapsiperheköyhyys kasvaa"))).isEqualTo("Lapsiperheköyhyys kasvaa");
    }

    @Test
    void aLongTextIsShownWhereItIsFound() {
        String text =
                "Alku sanoo muuta. ".repeat(30) + "Täällä vuokrat nousevat <b>paljon</b>. " + "Loppu. ".repeat(60);
        List<Mark> marks = STEMS.inText(text);
        assertThat(shown(marks)).startsWith("… ").endsWith(" …").contains("[vuokrat] nousevat <b>paljon</b>");
        assertThat(shown(marks).length()).isLessThan(SoughtStems.AROUND + 10);
        assertThat(shown(STEMS.inText("Lyhyt teksti."))).isEqualTo("Lyhyt teksti.");
        assertThat(STEMS.inText("")).isEmpty();
        assertThat(shown(STEMS.inText("x".repeat(500) + "vuokra"))).hasSizeBetween(1, SoughtStems.AROUND + 2);
    }

    private static String shown(List<Mark> marks) {
        return marks.stream()
                .map(mark -> mark.found() ? "[" + mark.text() + "]" : mark.text())
                .collect(Collectors.joining());
    }
}
