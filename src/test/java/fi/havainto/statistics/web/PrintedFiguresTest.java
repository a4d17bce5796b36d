package fi.havainto.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fi.havainto.platform.chart.ChartTable;
import fi.havainto.platform.disclosure.Cube;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.disclosure.PrintedTable;
import fi.havainto.statistics.entity.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What an attacker reads in the files and on the page is attacked, text by text; and the three say the same. */
class PrintedFiguresTest {

    private static final int COUNTIES = 6;

    private final long first = new Random().nextLong();

    @Test
    void fileAndPageSayTheSameAndGiveNothingAway() {
        for (int i = 0; i < COUNTIES; i++) {
            SomeCounty county = county(i);
            Map<List<String>, String> csv = csv(county);
            assertThat(json(county)).as("seed %dL", first + i).isEqualTo(csv);
            for (String language : List.of("fi", "sv")) {
                Map<List<String>, String> page = page(county, language);
                assertThat(csv).as("the page in %s", language).containsAllEntriesOf(page);
                assertThat(page).hasSize(csv.size() - 1);
            }
            for (Map<List<String>, String> texts : List.of(csv, json(county))) {
                assertThat(county.making.leak(tables(county, texts)))
                        .as("seed %dL", first + i)
                        .isEmpty();
            }
        }
    }

    @Test
    void aCompanionThatIsOpenedInTheFileIsFound() {
        assertThat(found((county, place, text) -> {
                    long count = count(county, place);
                    return text.equals(Figure.MARK) && count >= 5 ? Long.toString(count) : text;
                }))
                .isPositive();
    }

    @Test
    void lessThanFiveInTheFileIsFound() {
        assertThat(found((county, place, text) -> {
                    long count = count(county, place);
                    return text.equals(Figure.MARK) && count > 0 && count < 5 ? "<5" : text;
                }))
                .isPositive();
    }

    @Test
    void textsThatWouldBreakAFileAreQuoted() {
        String text = "a \"b\" \\ \n ŊÁ <c>";
        assertThat(JsonParser.parseString(JsonFigures.quoted(text)).getAsString())
                .isEqualTo(text);
    }

    private interface Retouch {
        String text(SomeCounty county, List<String> place, String text);
    }

    private long found(Retouch retouch) {
        long found = 0;
        for (int i = 0; i < COUNTIES; i++) {
            SomeCounty county = county(i);
            Map<List<String>, String> texts = csv(county);
            texts.replaceAll((place, text) -> retouch.text(county, place, text));
            found += county.making.leak(tables(county, texts)).isPresent() ? 1 : 0;
        }
        return found;
    }

    private SomeCounty county(int i) {
        return new SomeCounty(first + i, i % 2 == 0 ? 260 : 700);
    }

    private static long count(SomeCounty county, List<String> place) {
        return place.get(0).isEmpty() ? 0 : county.count(place.get(0), place.get(1), place.get(2));
    }

    /** Table, row and column → text, in the order of the file. */
    private static Map<List<String>, String> csv(SomeCounty county) {
        String file = CsvFigures.of(county.set, county.names("fi"));
        assertThat(file).startsWith("\uFEFF");
        Map<List<String>, String> texts = new LinkedHashMap<>();
        file.substring(1).lines().skip(1).map(line -> line.split(";", -1)).forEach(cells -> {
            assertThat(cells).hasSize(11);
            assertThat(cells[4]).isEqualTo(county.set.checksum());
            texts.put(List.of(cells[5], cells[6], cells[8]), cells[10]);
        });
        return texts;
    }

    private static Map<List<String>, String> json(SomeCounty county) {
        JsonObject file = JsonParser.parseString(JsonFigures.of(county.set, county.names("fi")))
                .getAsJsonObject();
        assertThat(file.get("checksum").getAsString()).isEqualTo(county.set.checksum());
        Map<List<String>, String> texts = new LinkedHashMap<>();
        file.getAsJsonArray("figures").forEach(element -> {
            JsonObject one = element.getAsJsonObject();
            texts.put(
                    List.of(
                            one.get("table").getAsString(),
                            one.get("row").getAsString(),
                            one.get("column").getAsString()),
                    one.get("figure").getAsString());
            assertThat(one.getAsJsonPrimitive("figure").isNumber())
                    .isEqualTo(!one.get("figure").getAsString().equals(Figure.MARK));
        });
        return texts;
    }

    /** The tables under the charts, as the page prints them. */
    private static Map<List<String>, String> page(SomeCounty county, String language) {
        Map<List<String>, String> texts = new LinkedHashMap<>();
        Locale locale = Locale.forLanguageTag(language);
        for (ShownChart chart : SetCharts.of(county.set, county.names(language), locale)) {
            String table = chart.id().substring("of-".length());
            ChartTable printed = chart.chart().getTable();
            List<String> columns = table.contains("-")
                    ? county.names(language).codes(table.split("-")[1]).stream()
                            .map(Object::toString)
                            .toList()
                    : List.of("");
            for (List<String> row : printed.rows()) {
                for (int i = 0; i < columns.size(); i++) {
                    texts.put(
                            List.of(table, row.get(0), columns.get(i)),
                            row.get(i + 1).replace("\u00A0", ""));
                }
            }
        }
        return texts;
    }

    /** The texts as the tables that they are. */
    private static List<PrintedTable> tables(SomeCounty county, Map<List<String>, String> texts) {
        List<PrintedTable> tables = new ArrayList<>();
        String all = texts.get(List.of("", "", ""));
        Map<String, List<String>> codes = new TreeMap<>();
        county.set
                .figures()
                .plan()
                .dimensions()
                .forEach(dimension -> codes.put(
                        dimension.name(),
                        dimension.codes().stream().map(Object::toString).toList()));
        codes.forEach((list, own) -> tables.add(new PrintedTable(
                Map.of(),
                list,
                "",
                own,
                List.of(),
                own.stream().map(code -> List.<String>of()).toList(),
                totals(texts, list, own),
                List.of(),
                all)));
        for (Cube cube : county.set.figures().plan().cubes()) {
            List<String> rows = codes.get(cube.rows());
            List<String> columns = codes.get(cube.columns());
            List<List<String>> cells = rows.stream()
                    .map(row -> columns.stream()
                            .map(column -> texts.get(List.of(cube.name(), row, column)))
                            .toList())
                    .toList();
            tables.add(new PrintedTable(
                    Map.of(),
                    cube.rows(),
                    cube.columns(),
                    rows,
                    columns,
                    cells,
                    totals(texts, cube.rows(), rows),
                    totals(texts, cube.columns(), columns),
                    all));
        }
        assertThat(codes).containsKey(Lists.FEEDBACK);
        return tables;
    }

    private static List<String> totals(Map<List<String>, String> texts, String list, List<String> codes) {
        return codes.stream().map(code -> texts.get(List.of(list, code, ""))).toList();
    }
}
