package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.control.RenderedAnnex.Cell;
import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.platform.pdf.PageRules;
import fi.havainto.platform.pdf.PdfReading;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** The annex as a board meets it: on paper, by ear, as files. */
class AnnexPaperTest {

    private static final Area HERE = new Area("99", "990");
    private static final byte[] COUNTY = print(SampleAnnex.county(), "fi");
    private static final byte[] MUNICIPALITY = print(SampleAnnex.municipality(), "sv");

    @Test
    void keepsBothStandardsForACountyInBothLanguages() throws IOException {
        keepsAll(COUNTY);
        keepsAll(print(SampleAnnex.county(), "sv"));
    }

    @Test
    void keepsBothStandardsForAMunicipalityInBothLanguages() throws IOException {
        keepsAll(MUNICIPALITY);
        keepsAll(print(SampleAnnex.municipality(), "fi"));
    }

    @Test
    void keepsBothStandardsWithNothingInIt() throws IOException {
        for (String language : List.of("fi", "sv")) {
            keepsAll(print(SampleAnnex.empty(HERE), language));
            keepsAll(print(SampleAnnex.empty(Area.ofCounty("99")), language));
        }
    }

    @Test
    void keepsBothStandardsWithLongWordsOnMoreThanSixtyPages() throws IOException {
        for (String language : List.of("fi", "sv")) {
            byte[] paper = print(SampleAnnex.ofManyRulings(20), language);
            assertThat(PdfReading.pages(paper)).as(language).isGreaterThan(60);
            keepsAll(paper);
        }
    }

    private static void keepsAll(byte[] paper) throws IOException {
        PdfReading.assertKeepsStandards(paper);
        assertThat(PdfReading.emptyTags(paper)).isEmpty();
        PageRules.assertKeptAfter(1, paper, "annex");
    }

    @Test
    void namesEverySectionInItsContentsAndBeginsItWhereTheySay() {
        List<Section> sections = AnnexSections.of(SampleAnnex.county(), locale("fi"), messages("fi"));
        String contents = PdfReading.text(COUNTY, 2);
        assertThat(sections).hasSize(12);
        for (Section section : sections) {
            String line = contents.lines()
                    .filter(one -> one.contains(section.heading())
                            && one.stripLeading().startsWith(section.number()))
                    .findFirst()
                    .orElseThrow();
            int page = Integer.parseInt(line.replaceAll(".*\\D(\\d+)\\s*$", "$1"));
            assertThat(plain(PdfReading.text(COUNTY, page)))
                    .contains(section.number() + " " + section.heading().split(" ")[0]);
        }
    }

    @Test
    void putsTheSummaryOnOnePageAfterWhatTheAnnexIs() {
        for (byte[] paper : List.of(COUNTY, MUNICIPALITY)) {
            assertThat(PdfReading.text(paper, 2)).containsPattern("1\\s+(Liitteen tiedot|Uppgifter om bilagan)\\R");
            assertThat(PdfReading.text(paper, 3))
                    .containsPattern("2\\s+(Yhden sivun tiivistelmä|Sammanfattning på en sida)");
            assertThat(PdfReading.text(paper, 4)).containsPattern("3\\s+(Aineisto|Material)");
        }
    }

    @Test
    void readsTheHeadingsOfATableOnceHoweverManyPagesItTakes() {
        List<String> spoken = PdfReading.spoken(COUNTY);
        long tables = RenderedAnnex.ofPaper(COUNTY).stream()
                .filter(cell -> cell.column().equals("2026") && cell.row().equals("Yhteensä"))
                .count();
        assertThat(tables).isEqualTo(1);
        assertThat(spoken.stream().filter("TH Osuus"::equals)).hasSize(2);
    }

    @Test
    void saysTheSameCellsOnPaperAndInBothFiles() {
        for (String language : List.of("fi", "sv")) {
            for (Snapshot snapshot : List.of(SampleAnnex.county(), SampleAnnex.municipality(), SampleAnnex.half())) {
                RenderedAnnex annex = new RenderedAnnex(snapshot, language);
                List<Cell> csv = RenderedAnnex.ofCsv(annex.csv());
                assertThat(RenderedAnnex.ofJson(annex.json())).isEqualTo(csv);
                assertThat(RenderedAnnex.ofPaper(annex.paper()).stream().map(AnnexPaperTest::plain))
                        .containsExactlyInAnyOrderElementsOf(
                                csv.stream().map(AnnexPaperTest::plain).toList());
            }
        }
    }

    /** A table in parts has its caption with the part's number; spaces that do not break are printed as spaces. */
    private static Cell plain(Cell cell) {
        String table = cell.table().replaceAll(" \\((osa|del) \\d+ / \\d+\\)$", "");
        return new Cell(plain(table), plain(cell.row()), plain(cell.column()), plain(cell.text()));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ");
    }

    @Test
    void holdsBothFiles() throws IOException {
        RenderedAnnex annex = new RenderedAnnex(SampleAnnex.county(), "fi");
        assertThat(AttachedText.of(COUNTY))
                .containsEntry("havainto-99-2026-1-fi.csv", annex.csv())
                .containsEntry("havainto-99-2026-1-fi.json", annex.json())
                .hasSize(2);
    }

    @Test
    void saysOnEveryPageAndInTheTextThatItIsADraftOrInvented() {
        byte[] draft = print(SampleAnnex.empty(HERE), "sv");
        for (int page = 1; page <= PdfReading.pages(draft); page++) {
            assertThat(PdfReading.text(draft, page))
                    .contains("utkast, får inte publiceras")
                    .doesNotContain("Demonstrationsmaterial");
        }
        for (int page = 1; page <= PdfReading.pages(COUNTY); page++) {
            assertThat(PdfReading.text(COUNTY, page))
                    .contains("Esittelyaineisto")
                    .doesNotContain("luonnos, ei");
        }
        assertThat(PdfReading.spoken(draft)).anyMatch(line -> line.startsWith("P Det här är ett utkast."));
        assertThat(PdfReading.spoken(COUNTY)).anyMatch(line -> line.startsWith("P Aineisto on keksitty"));
    }

    @Test
    void saysItsNumberDayAndChecksumAtTheFootOfEveryPage() {
        String start = SnapshotJson.checksum(SampleAnnex.county()).substring(0, 12);
        int pages = PdfReading.pages(COUNTY);
        for (int page = 2; page <= pages; page++) {
            assertThat(PdfReading.text(COUNTY, page))
                    .contains("99-2026-1 · 16.2.2027 · " + start)
                    .contains("Sivu " + page + " / " + pages);
        }
    }

    @Test
    void givesTheSameBytesInAnotherJvmZoneAndLocale() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=Pacific/Apia",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PrintedElsewhere.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] elsewhere = child.getInputStream().readAllBytes();
        assertThat(child.waitFor()).isZero();
        assertThat(elsewhere).startsWith(COUNTY).endsWith(MUNICIPALITY).hasSize(COUNTY.length + MUNICIPALITY.length);
    }

    /** Prints two annexes in a Java of its own, from snapshots that were kept. */
    static final class PrintedElsewhere {

        public static void main(String[] arguments) throws IOException {
            try (var out = new FileOutputStream(FileDescriptor.out)) {
                out.write(print(SnapshotJson.read(SnapshotJson.write(SampleAnnex.county())), "fi"));
                out.write(print(SnapshotJson.read(SnapshotJson.write(SampleAnnex.municipality())), "sv"));
            }
        }
    }

    private static Locale locale(String language) {
        return Locale.forLanguageTag(language);
    }

    private static ResourceBundle messages(String language) {
        return ResourceBundle.getBundle("messages", locale(language));
    }

    private static byte[] print(Snapshot snapshot, String language) {
        return new AnnexPaper(messages(language)).print(snapshot, locale(language));
    }
}
