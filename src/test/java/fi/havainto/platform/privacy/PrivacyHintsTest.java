package fi.havainto.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a coordinator is shown to look at: enough to find a slip, little enough to be read. */
class PrivacyHintsTest {

    @ParameterizedTest
    @CsvSource({
        "EMAIL, 'Hän vastasi osoitteesta aino.esimerkki@kunta.example, kiitos.', aino.esimerkki@kunta.example",
        "PHONE, 'Soita numeroon 040 123 4567 huomenna.', 040 123 4567",
        "PHONE, 'Ring +358 40 1234567 i dag.', +358 40 1234567",
        "ADDRESS, 'Perhe asuu osoitteessa Rantatie 12 B 3.', Rantatie 12 B 3",
        "ADDRESS, 'Bor på Strandgatan 4 nu.', Strandgatan 4",
        "CAR_PLATE, 'Auto oli ABC-123 pihalla.', ABC-123",
        "NAME, 'Asiakas Matti Meikäläinen kertoi.', Matti Meikäläinen",
        "NAME, 'Tapasin asiakkaan, Anna-Liisa Virtanen, eilen.', Anna-Liisa Virtanen",
        "IDENTITY_CODE, 'Tunnus on 131052-308T siinä.', 131052-308T"
    })
    void aSlipIsShown(Finding.Kind kind, String text, String passage) {
        List<Finding> found = PrivacyHints.in(text);
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(kind);
            assertThat(one.in(text)).isEqualTo(passage);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nuoret jonottavat velkaneuvontaan 6 viikkoa.",
                "Turun kaupunki ja Kela eivät vastaa. Asunnot loppuvat vuonna 2026.",
                "Ehdotamme, että 2026-000123 luetaan. Laki 741/2023, 29 §.",
                "Budjetti on 120 000 euroa, siitä 40 000 vuonna 2027.",
                ""
            })
    void whatTellsNobodyIsLeftInPeace(String text) {
        assertThat(PrivacyHints.in(text)).isEmpty();
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(PrivacyHints.in(null)).isEmpty();
    }

    @Test
    void whatOverlapsIsShownOnceAndInTheOrderOfTheText() {
        String text = "Katso 131052-308T, soita 040 123 4567, kirjoita a.b@c.example";
        assertThat(PrivacyHints.in(text))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.IDENTITY_CODE, Finding.Kind.PHONE, Finding.Kind.EMAIL);
    }

    @Test
    void aLongTextIsNoTrouble() {
        String text = "Aa Bb, 0 1 2 3 4 5 6 7 8 9 - ".repeat(2_000);
        assertThat(PrivacyHints.in(text)).hasSizeLessThan(10_000);
    }
}
