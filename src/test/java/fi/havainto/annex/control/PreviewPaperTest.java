package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.annex.entity.CheckedReport;
import fi.havainto.annex.entity.Preview;
import fi.havainto.annex.entity.Preview.ThemeRow;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.disclosure.Threshold;
import fi.havainto.platform.pdf.PdfReading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The preview as a board would meet it: on paper, by ear, in either language. */
class PreviewPaperTest {

    private static final Threshold FIVE = Threshold.of(5);
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 10, 31);

    /** Already the next day in Finland. */
    private static final Instant LATE = Instant.parse("2026-11-22T22:30:00Z");

    private static final Map<String, Integer> REPORTS =
            reports("Asuminen", 1437, "Nuoret", 3, "Mielenterveys", 7, "Muu", 0);

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
            "LBody Pieniä lukuja on peitetty, ja niiden takia myös osa suuremmista. Peitto koskee vain tätä luonnosta:"
                    + " useiden luonnosten luvuista rinnakkain voi päätellä pienen luvun.",
            "Lbl •",
            "LBody Tämä on sisäinen luonnos, jota ei saa antaa eteenpäin. Julkaistavat luvut suojataan erikseen.");

    @Test
    void keepsBothStandardsInFinnish() {
        byte[] paper = print("fi", REPORTS, true, "Esimerkin hyvinvointialue");
        PdfReading.assertKeepsStandards(paper);
        assertThat(PdfReading.emptyTags(paper)).isEmpty();
    }

    @Test
    void keepsBothStandardsInSwedish() {
        byte[] paper = print("sv", reports("Boende", 20, "Unga", 30, "Annat", 2), true, "Kusten");
        PdfReading.assertKeepsStandards(paper);
        assertThat(PdfReading.emptyTags(paper)).isEmpty();
        assertThat(PdfReading.spoken(paper))
                .containsSubsequence("TH Tema", "TH Kusten")
                .containsSubsequence(
                        "TH Boende", "TD ••", "TH Unga", "TD 30", "TH Annat", "TD ••", "TH Totalt", "TD 52");
    }

    @Test
    void hidesManyReportsOfFewPeople() {
        CheckedReport same = new CheckedReport("Unga", Set.of(1L, 2L));
        ThemeFigures figures = new ThemeFigures(List.of("Unga"), Set.of(), Collections.nCopies(30, same), FIVE);
        assertThat(figures.of("Unga")).isEqualTo(figures.total()).isEqualTo(new Figure.Hidden());
    }

    @Test
    void hidesByTheThresholdThatIsSet() {
        List<CheckedReport> checked = new ArrayList<>();
        LongStream.range(0, 7).forEach(author -> checked.add(new CheckedReport("Unga", Set.of(author))));
        LongStream.range(0, 40).forEach(author -> checked.add(new CheckedReport("Annat", Set.of(author))));
        LongStream.range(0, 50).forEach(author -> checked.add(new CheckedReport("Boende", Set.of(author))));
        List<String> themes = List.of("Unga", "Annat", "Boende", "Borta");
        assertThat(new ThemeFigures(themes, Set.of("Borta"), checked, FIVE).of("Unga"))
                .hasToString("7");
        ThemeFigures ten = new ThemeFigures(themes, Set.of("Borta"), checked, Threshold.of(10));
        assertThat(ten.of("Unga")).isEqualTo(new Figure.Hidden());
        assertThat(ten.of("Borta")).hasToString("0");
    }

    @Test
    void readsFromTheCoverToTheCaveat() {
        byte[] paper = print("fi", REPORTS, true, "Esimerkin hyvinvointialue");
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
        byte[] paper = print("sv", REPORTS, false, "Exempel");
        assertThat(PdfReading.text(paper, 1)).doesNotContain("Sida");
        assertThat(PdfReading.text(paper, 2)).contains("Sida 2 / 2", "Förhandsgranskning · 23.11.2026");
    }

    @Test
    void saysThatThereAreNoReports() {
        byte[] paper = print("en", Map.of(), false, "County");
        assertThat(PdfReading.spoken(paper))
                .contains("P There are no reports from this period.", "LBody 0")
                .contains("P Reports by theme, 1 January – 31 October 2026")
                .noneMatch(line -> line.startsWith("T"));
    }

    @Test
    void givesTheSameBytesWhateverTheMachineIsSetTo() {
        byte[] here = print("fi", REPORTS, true, "Esimerkki");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(print("fi", REPORTS, true, "Esimerkki")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void refusesAPreviewThatIsNotOne() {
        Figure none = new Figure.NotPublished();
        assertThatThrownBy(() -> new Preview("a", TO, FROM, LATE, Locale.ENGLISH, List.of(), none, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertStamps(String language, String draft, String demonstration) {
        byte[] demo = print(language, REPORTS, true, "A");
        byte[] real = print(language, REPORTS, false, "A");
        assertThat(PdfReading.pages(demo)).isEqualTo(2);
        for (int page = 1; page <= 2; page++) {
            assertThat(PdfReading.text(demo, page)).contains(draft, demonstration);
            assertThat(PdfReading.text(real, page)).contains(draft).doesNotContain(demonstration);
        }
    }

    private static byte[] print(String language, Map<String, Integer> reports, boolean demo, String issuer) {
        Locale locale = Locale.forLanguageTag(language);
        List<CheckedReport> checked = new ArrayList<>();
        reports.forEach((theme, count) ->
                LongStream.range(0, count).forEach(author -> checked.add(new CheckedReport(theme, Set.of(author)))));
        List<String> themes = reports.isEmpty() ? List.of("none") : List.copyOf(reports.keySet());
        ThemeFigures figures = new ThemeFigures(themes, Set.of(), checked, FIVE);
        List<ThemeRow> rows = reports.keySet().stream()
                .map(theme -> new ThemeRow(theme, figures.of(theme)))
                .toList();
        Preview preview = new Preview(issuer, FROM, TO, LATE, locale, rows, figures.total(), demo);
        return new PreviewPaper(ResourceBundle.getBundle("messages", locale)).print(preview);
    }

    /** Themes and how many reports of each, everyone by another person, in that order. */
    private static Map<String, Integer> reports(Object... themesAndCounts) {
        Map<String, Integer> reports = new LinkedHashMap<>();
        for (int i = 0; i < themesAndCounts.length; i += 2) {
            reports.put((String) themesAndCounts[i], (Integer) themesAndCounts[i + 1]);
        }
        return reports;
    }
}
