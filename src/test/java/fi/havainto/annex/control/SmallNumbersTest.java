package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small numbers beside people and cases, and the many numbers that are none. */
class SmallNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kunnassa on kaksi perhettä, joilla ei ole kotia.|kaksi perhettä",
                "Tästä kertoi 1 raportti.|1 raportti",
                "Tästä tehtiin 3\u00A0ilmoitusta|3\u00A0ilmoitusta",
                "Siitä on 1–2 havaintoa.|1–2 havaintoa",
                "Yhden asiakkaan kohdalla kävi näin.|Yhden asiakkaan",
                "Ainoan sijaisperheen sanoin|Ainoan sijaisperheen",
                "kolmen nuoren tilanne|kolmen nuoren",
                "NELJÄ HENKILÖÄ jäi ilman|NELJÄ HENKILÖÄ",
                "yhtä vammaista asiakasta varten|yhtä vammaista asiakasta",
                "Yksittäinen tapaus painottuu|Yksittäinen tapaus",
                "Perheistä vain kaksi sai apua.|Perheistä vain kaksi",
                "kahdessa (2 lastensuojeluilmoitusta) tilanteessa|2 lastensuojeluilmoitusta"
            })
    void areFoundInFinnish(String text, String passage) {
        assertThat(SmallNumbers.in(text, "fi")).containsExactly(passage);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I kommunen finns två familjer utan hem.|två familjer",
                "Om det berättade en rapport.|en rapport",
                "En enda klient fick hjälp.|En enda klient",
                "3 barnskyddsanmälningar gjordes|3 barnskyddsanmälningar",
                "av familjerna fick tre hjälp|familjerna fick tre",
                "för fyra personer|fyra personer",
                "Den enda personen som vet|enda personen"
            })
    void areFoundInSwedish(String text, String passage) {
        assertThat(SmallNumbers.in(text, "sv")).contains(passage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vuonna 2025 tehtiin 45 raporttia.",
                "Raportteja on 2 000 raporttia enemmän",
                "Osuus on 3 % asiakkaista.",
                "Sosiaalihuoltolain 2 § asiakkaan edusta",
                "Päivänä 1.1.2025 asiakas sai päätöksen.",
                "Kohta 1. Asiakkaat odottavat",
                "Taulukko 3 raporteista",
                "Perhe odotti kaksi vuotta.",
                "kaksi vuotta asiakkaana",
                "Kaksi kertaa viikossa asiakkaat",
                "Kolme ilmiötä nousi muiden yli.",
                "Yhdessä perheen kanssa sovitaan",
                "Kustannus on 4 euroa asiakkaalta",
                "Siitä kertoi yksi. Perheet odottavat.",
                "Nuorella on aina yksi vastuutyöntekijä.",
                "yksi palvelu vastaamaan nuoresta",
                "Aluehallitus käsitteli kaksi henkilöstömitoitusta",
                "kaksi raportointijaksoa ja yksi raportoija",
                "Kaksi\n\nPerheet odottavat"
            })
    void areNotFoundWhereFinnishCountsSomethingElse(String text) {
        assertThat(SmallNumbers.in(text, "fi")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "År 2025 kom 45 rapporter.",
                "Andelen är 3 % av klienterna.",
                "Familjen väntade i två år.",
                "två veckor som klient",
                "en tjänst som ansvarar för den unga",
                "Tre fenomen steg över de andra.",
                "en personalbrist och ett klientregister",
                "två. Familjer väntar"
            })
    void areNotFoundWhereSwedishCountsSomethingElse(String text) {
        assertThat(SmallNumbers.in(text, "sv")).isEmpty();
    }

    @Test
    void areAllFoundInTheirOrder() {
        assertThat(SmallNumbers.in("Kaksi perhettä ja 3 asiakasta; 1.5.2025 vain yksi\nilmoitus.", "fi"))
                .containsExactly("Kaksi perhettä", "3 asiakasta", "yksi\nilmoitus");
    }

    @Test
    void areFoundOverWhateverSeparatesLines() {
        assertThat(SmallNumbers.in("Siellä kaksi\u2028perhettä", "fi")).containsExactly("kaksi\u2028perhettä");
        assertThat(SmallNumbers.in("Siellä kaksi\u0085perhettä", "fi")).containsExactly("kaksi\u0085perhettä");
    }

    /** With every mark in every part of the pattern this would not end. */
    @Test
    void areLookedForInMarksAloneToo() {
        for (String mark : new String[] {"\"", "'", "\"\u2028", "\u201D", "\"'-"}) {
            assertThat(SmallNumbers.in(mark.repeat(6000 / mark.length()), "fi")).isEmpty();
        }
    }
}
