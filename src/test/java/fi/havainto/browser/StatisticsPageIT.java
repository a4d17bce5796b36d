package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.havainto.it.YearOfReports;
import fi.havainto.platform.Clock;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures from one coordinator's draft to a member's page: prepared, signed by the other, read; page and files say the same. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StatisticsPageIT {

    /** Enough for themes by group and by service area. */
    private static final int REPORTS = 700;

    private static final int NARROWEST = 320;
    private static final int YEAR = LocalDate.now(Clock.ZONE).getYear() - 2;

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL base;

    private final PageLaws laws = new PageLaws();

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv"})
    void onePreparesAnotherSignsAMemberReads(String language) {
        try (YearOfReports year = new YearOfReports(YEAR, REPORTS)) {
            Look look = Look.USUAL.in(language);
            Visitor one = visitor(List.of(look, look.narrow().inDark())).signIn("coordinator");
            prepare(one);
            one.stopWithPicture("statistics-draft");
            assertThat(one.page().locator("#ask-sign").count())
                    .as("whoever prepared does not sign")
                    .isZero();
            sign(visitor(List.of(look, look.narrow().inDark())).signIn("coordinator2"));
            Visitor member = visitor(everyWidth(look)).signIn("member");
            member.go("/statistics?period=" + YEAR);
            member.stopWithPicture("statistics");
            theFilesSayWhatThePageSays(member, language);
        }
        assertThat(laws.faults()).isEmpty();
    }

    @Test
    void twoWindowsAndAReplacedDraftDoNoHarm() {
        try (YearOfReports year = new YearOfReports(YEAR, REPORTS)) {
            Visitor one = visitor(List.of(Look.USUAL)).signIn("coordinator");
            prepare(one);
            Visitor other = visitor(List.of(Look.USUAL)).signIn("coordinator2");
            other.go("/statistics-draft?period=" + YEAR);
            other.leave(() -> other.page().click("#ask-sign"));
            prepare(one);
            other.leave(() -> other.page().click("#do-sign"));
            other.assertFocus("[id$=problems] [role=alert]");
            assertThat(other.page().locator("[id$=problems]").textContent()).contains("valmisteltu uudelleen");
            other.leave(() -> other.page().click("#ask-sign"));
            Visitor beside = new Visitor(other.page().context().newPage(), base.toString(), List.of(Look.USUAL), laws);
            beside.go("/statistics-draft?period=" + YEAR);
            beside.leave(() -> beside.page().click("#ask-sign"));
            other.leave(() -> other.page().click("#do-sign"));
            assertThat(other.at()).isEqualTo("/statistics?period=" + YEAR + "&done=SIGNED");
            beside.leave(() -> beside.page().click("#do-sign"));
            assertThat(beside.at())
                    .as("the second click finds it published")
                    .isEqualTo("/statistics?period=" + YEAR + "&done=SIGNED");
            other.go("/statistics-draft?period=" + YEAR);
            assertThat(other.at()).isEqualTo("/statistics?period=" + YEAR);
        }
        assertThat(laws.faults()).isEmpty();
    }

    @Test
    void whatCanNoLongerBePublishedSaysSoInItsRow() {
        Visitor one = visitor(List.of(Look.USUAL, Look.USUAL.narrow())).signIn("coordinator");
        one.go("/statistics-publishing");
        String half = (YEAR + 1) + "-1";
        assertThat(one.page()
                        .locator("input[type=submit][value$='" + half + "']")
                        .count())
                .isZero();
        String name = (YEAR + 1) + ", 1. vuosipuolisko";
        assertThat(one.page()
                        .locator("ul.rows > li")
                        .filter(new Locator.FilterOptions().setHasText(name))
                        .textContent())
                .contains("Koko vuoden luvut")
                .doesNotContain("Ei valmisteltu");
        one.stop("closed");
        assertThat(laws.faults()).isEmpty();
    }

    @Test
    void aRefusalIsSaidWhereTheButtonWas() {
        try (YearOfReports year = new YearOfReports(YEAR, REPORTS)) {
            Visitor one = visitor(List.of(Look.USUAL, Look.USUAL.narrow())).signIn("coordinator");
            prepare(one);
            Visitor late = new Visitor(one.page().context().newPage(), base.toString(), List.of(Look.USUAL), laws);
            late.go("/statistics-publishing");
            sign(visitor(List.of(Look.USUAL)).signIn("coordinator2"));
            late.leave(() -> late.page().click("input[type=submit][value$=' " + YEAR + "']"));
            late.assertFocus("[id$=problems] [role=alert]");
            assertThat(late.page().locator("[id$=problems]").textContent()).contains("on jo julkaistu");
            late.stop("refused");
        }
        assertThat(laws.faults()).isEmpty();
    }

    private void prepare(Visitor one) {
        one.go("/statistics-publishing");
        one.stopWithPicture("statistics-publishing");
        one.leave(() -> one.page().click("input[type=submit][value$=' " + YEAR + "']"));
        assertThat(one.at()).isEqualTo("/statistics-draft?period=" + YEAR + "&done=PREPARED");
    }

    private void sign(Visitor other) {
        other.go("/statistics-draft?period=" + YEAR);
        other.tabTo("#ask-sign");
        other.leave(() -> other.page().keyboard().press("Enter"));
        other.assertFocus("[data-focus]");
        other.stopWithPicture("statistics-sign");
        other.tabTo("#do-sign");
        other.leave(() -> other.page().keyboard().press("Enter"));
        assertThat(other.at()).isEqualTo("/statistics?period=" + YEAR + "&done=SIGNED");
    }

    /** Every table under a chart, cell by cell, against both files by the names of rows and columns. */
    private void theFilesSayWhatThePageSays(Visitor member, String language) {
        Page page = member.page();
        Map<List<String>, String> shown = new HashMap<>();
        for (Locator section : page.locator("section:has(figure.chart)").all()) {
            String table = section.locator("h2").getAttribute("id").substring("of-".length());
            List<String> heads = section.locator("thead th").allTextContents();
            for (Locator row : section.locator("tbody tr").all()) {
                List<String> cells = row.locator("th, td").allTextContents();
                int columns = table.contains("-") ? heads.size() - 1 : 1;
                for (int i = 1; i <= columns; i++) {
                    String column = table.contains("-") ? heads.get(i) : "";
                    shown.put(List.of(table, cells.get(0), column), cells.get(i).replace("\u00A0", ""));
                }
            }
        }
        String checksum = page.locator("code").textContent();
        String csv = file(page, "csv");
        assertThat(csv).startsWith("\uFEFF").contains(checksum);
        Map<List<String>, String> inFile = new HashMap<>();
        csv.substring(1)
                .lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .forEach(cells -> inFile.put(List.of(cells[5], cells[7], cells[9]), cells[10]));
        assertThat(shown.size()).isGreaterThan(REPORTS / 10);
        assertThat(inFile.remove(List.of("", language.equals("sv") ? "Sammanlagt" : "Yhteensä", "")))
                .as("the total of everything, which stands above the tables")
                .isNotNull();
        assertThat(inTables(shown))
                .as("the tables and the file for spreadsheets")
                .isEqualTo(inFile);
        JsonObject json = JsonParser.parseString(file(page, "json")).getAsJsonObject();
        assertThat(json.get("checksum").getAsString()).isEqualTo(checksum);
        List<String> figures = new ArrayList<>();
        json.getAsJsonArray("figures")
                .forEach(one -> figures.add(one.getAsJsonObject().get("figure").getAsString()));
        assertThat(figures)
                .containsExactlyElementsOf(
                        csv.lines().skip(1).map(line -> line.split(";", -1)[10]).toList());
    }

    /** Without what only a table on the page has: the word for a change, and wholes at the end of rows. */
    private static Map<List<String>, String> inTables(Map<List<String>, String> shown) {
        Map<List<String>, String> plain = new HashMap<>(shown);
        plain.keySet()
                .removeIf(place ->
                        List.of("Muutos", "Ändring", "Yhteensä", "Sammanlagt").contains(place.get(2)));
        return plain;
    }

    private static String file(Page page, String kind) {
        String address = (String) page.evaluate(
                "kind => document.querySelector(`a[href*='figures.${kind}']`).getAttribute('href')", kind);
        return new String(
                page.request()
                        .get(page.url().replaceFirst("(https?://[^/]+).*", "$1") + address)
                        .body(),
                StandardCharsets.UTF_8);
    }

    private static List<Look> everyWidth(Look look) {
        List<Look> looks = new ArrayList<>(look.everyWay());
        looks.add(new Look(NARROWEST, false, look.language()));
        return looks;
    }

    private Visitor visitor(List<Look> looks) {
        return new Visitor(browser.page(), base.toString(), looks, laws);
    }
}
