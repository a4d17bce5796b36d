package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.entity.Part;
import fi.havainto.platform.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What stands on the card of a phenomenon. */
class ThemeCardTest {

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
