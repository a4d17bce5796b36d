package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.annex.entity.Preview;
import fi.havainto.annex.entity.Preview.ThemeCounts;
import fi.havainto.platform.pdf.PdfReading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The preview as a board would meet it: on paper, by ear, in either language. */
class PreviewPaperTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 10, 31);

    /** Already the next day in Finland. */
    private static final Instant LATE = Instant.parse("2026-11-22T22:30:00Z");

    private static final List<ThemeCounts> ONE_AREA =
            List.of(theme("Asuminen", 1437), theme("Nuoret", 3), theme("Mielenterveys", 7), theme("Muu", 0));

    private static final List<String> AS_READ_ALOUD = List.of(
            "P Esimerkin hyvinvointialue",
            "P Liite hyvinvointikertomukseen",
            "H1 Sosiaalinen raportointi 2026",
            "P Raportit teemoittain 1.1.–31.10.2026",
            "Lbl Tila",
            "LBody Luonnos, ei julkaistavaksi",
            "Lbl Tehty",
            "LBody 23.11.2026",
            "Lbl Kieli",
            "LBody Suomi",
            "Lbl Raportteja",
            "LBody 1 447",
            "Lbl Aineisto",
            "LBody Esittelyaineisto",
            "P Havainto",
            "H1 Raportit teemoittain",
            "P Raportteja on yhteensä 1 447. Jokainen raportti on laskettu kerran, ensisijaisen teemansa" + " mukaan.",
            "Caption Raportit teemoittain 1.1.–31.10.2026",
            "TH Teema",
            "TH Esimerkin hyvinvointialue",
            "TH Asuminen",
            "TD 1 437",
            "TH Nuoret",
            "TD ••",
            "TH Mielenterveys",
            "TD ••",
            "TH Muu",
            "TD 0",
            "TH Yhteensä",
            "TD 1 447",
            "P ••  ei näytetä: 0 tai enemmän",
            "H2 Näin luet lukuja",
            "Lbl •",
            "LBody Raportit on keksitty esittelyä varten. Ne eivät kerro mistään todellisesta alueesta.",
            "Lbl •",
            "LBody Luvut kertovat työntekijöiden havainnoista, eivät siitä, kuinka yleinen ilmiö on" + " väestössä.",
            "Lbl •",
            "LBody Mukana ovat vain raportit, jotka koordinaattori on tarkistanut.",
            "Lbl •",
            "LBody Pieniä lukuja ei näytetä, jotta ketään ei voi tunnistaa. Samasta syystä myös osa"
                    + " suuremmista luvuista puuttuu.",
            "Lbl •",
            "LBody Tämä on esikatselu. Julkaistavat luvut suojataan vielä erikseen.");

    @Test
    void keepsBothStandardsInFinnish() {
        byte[] paper = print("fi", ONE_AREA, true, "Esimerkin hyvinvointialue");
        PdfReading.assertKeepsStandards(paper);
        assertThat(PdfReading.emptyTags(paper)).isEmpty();
    }

    @Test
    void keepsBothStandardsInSwedishWithSeveralAreas() {
        List<ThemeCounts> rows = List.of(theme("Boende", 20, 3, 9), theme("Unga", 30, 40, 50));
        byte[] paper = print("sv", rows, true, "Kusten", "Skärgården", "Staden");
        PdfReading.assertKeepsStandards(paper);
        assertThat(PdfReading.emptyTags(paper)).isEmpty();
        assertThat(PdfReading.spoken(paper))
                .containsSubsequence("TH Tema", "TH Kusten", "TH Skärgården", "TH Staden", "TH Totalt")
                .containsSubsequence("TH Boende", "TD 20", "TD ••", "TD ••", "TD 32")
                .containsSubsequence("TH Unga", "TD 30", "TD ••", "TD ••", "TD 120")
                .containsSubsequence("TH Totalt", "TD 50", "TD 43", "TD 59", "TD 152");
    }

    @Test
    void readsFromTheCoverToTheCaveat() {
        byte[] paper = print("fi", ONE_AREA, true, "Esimerkin hyvinvointialue");
        assertThat(PdfReading.spoken(paper)).containsExactlyElementsOf(AS_READ_ALOUD);
    }

    @Test
    void stampsEveryPageAndNamesDemonstrationDataOnlyWhenItIs() {
        assertStamps("fi", "luonnos, ei julkaistavaksi", "Esittelyaineisto");
        assertStamps("sv", "utkast, får inte publiceras", "Demonstrationsmaterial");
        assertStamps("en", "draft, not for publication", "Demonstration data");
    }

    @Test
    void numbersEveryPageAfterTheCover() {
        byte[] paper = print("sv", ONE_AREA, false, "Exempel");
        assertThat(PdfReading.text(paper, 1)).doesNotContain("Sida");
        assertThat(PdfReading.text(paper, 2)).contains("Sida 2 / 2", "Förhandsgranskning · 23.11.2026");
    }

    @Test
    void saysThatThereAreNoReports() {
        byte[] paper = print("en", List.of(), false, "County");
        assertThat(PdfReading.spoken(paper))
                .contains("P There are no reports from this period.", "LBody 0")
                .contains("P Reports by theme, 1 January – 31 October 2026")
                .noneMatch(line -> line.startsWith("T"));
    }

    @Test
    void givesTheSameBytesWhateverTheMachineIsSetTo() {
        byte[] here = print("fi", ONE_AREA, true, "Esimerkki");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(print("fi", ONE_AREA, true, "Esimerkki")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void refusesAPreviewThatIsNotOne() {
        assertThatThrownBy(() -> print("fi", ONE_AREA, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> print("fi", ONE_AREA, false, "a", "b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Preview("a", List.of("a"), TO, FROM, LATE, Locale.ENGLISH, List.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertStamps(String language, String draft, String demonstration) {
        byte[] demo = print(language, ONE_AREA, true, "A");
        byte[] real = print(language, ONE_AREA, false, "A");
        assertThat(PdfReading.pages(demo)).isEqualTo(2);
        for (int page = 1; page <= 2; page++) {
            assertThat(PdfReading.text(demo, page)).contains(draft, demonstration);
            assertThat(PdfReading.text(real, page)).contains(draft).doesNotContain(demonstration);
        }
    }

    private static byte[] print(String language, List<ThemeCounts> rows, boolean demo, String... areas) {
        Locale locale = Locale.forLanguageTag(language);
        String issuer = areas.length == 1 ? areas[0] : "Esimerkki";
        Preview preview = new Preview(issuer, List.of(areas), FROM, TO, LATE, locale, rows, demo);
        return new PreviewPaper(ResourceBundle.getBundle("messages", locale)).print(preview);
    }

    private static ThemeCounts theme(String name, long... counts) {
        return new ThemeCounts(name, Arrays.stream(counts).boxed().toList());
    }
}
