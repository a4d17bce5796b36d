package fi.havainto.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words may go over to the next line: "-" is an added hyphen, "|" a seam without one. */
class WordBreaksTest {

    @ParameterizedTest
    @CsvSource({
        "fi, hyvinvointialueella, hy-vin-voin-ti-alu-eella",
        "fi, mielenterveysongelma, mie-len-ter-veys-on-gelma",
        "fi, asukasyhteistyö, asu-kas-yh-teis-työ",
        "fi, kansaneläke, kan-san-eläke",
        "fi, lastensuojeluilmoitus, las-ten-suo-je-lu-il-moi-tus",
        "fi, kalaluettelo, kala-luet-telo",
        "fi, Pohjois-Esimerkki, Poh-jois-|Esi-merkki",
        "fi, (työllisyys);, (työl-li-syys);",
        "sv, välfärdsområdet, väl-färds-om-rå-det",
        "sv, barnskyddsanmälan, barn-skydds-an-mä-lan",
        "sv, ungdomsarbetslöshet, ung-doms-ar-bets-lös-het"
    })
    void wordsBreakAtTheirSyllables(String language, String word, String broken) {
        assertThat(broken(word, language)).isEqualTo(broken);
    }

    @ParameterizedTest
    @CsvSource({
        "fi, asia",
        "fi, 2026-000123",
        "fi, VS/1234/2026",
        "fi, 1.1.–31.10.2026",
        "fi, A1-kohta",
        "fi, JulkLakiin",
        "fi, LUONNOS",
        "en, observation",
        "se, sámegielat"
    })
    void numbersCodesAndOtherLanguagesStayWhole(String language, String word) {
        assertThat(broken(word, language)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.esimerkki.example/sosiaalityo/a-b1, https://|www.|esimerkki.|example/|sosiaalityo/a-|b1",
        "etu.sukunimi@esimerkki.example, etu.|sukunimi@|esimerkki.|example"
    })
    void addressesBreakWithoutAHyphen(String address, String broken) {
        assertThat(broken(address, "fi")).isEqualTo(broken);
    }

    private static String broken(String word, String language) {
        StringBuilder broken = new StringBuilder();
        int begin = 0;
        for (WordBreaks.Break place : WordBreaks.of(word, Locale.forLanguageTag(language))) {
            broken.append(word, begin, place.at()).append(place.hyphen() ? '-' : '|');
            begin = place.at();
        }
        return broken.append(word.substring(begin)).toString();
    }
}
