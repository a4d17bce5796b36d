package fi.havainto.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What stands in a page: well formed, escaped, without styles, named and described, the same everywhere. */
class ChartOnPageTest {

    private static final String WICKED = "<script>alert(1)</script> & \"' ]]> \u0000\uD800 \u202E👍🏽 ǩeʹrjj ŋ";
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "class",
            "role",
            "aria-labelledby",
            "aria-describedby",
            "width",
            "height",
            "viewBox",
            "id",
            "x",
            "y",
            "cx",
            "cy",
            "r",
            "d",
            "stroke-width",
            "font-size",
            "font-weight",
            "text-anchor");
    private static final Path TAG = Path.of("src/main/webapp/WEB-INF/tags/chart.xhtml");

    @Test
    void everyPictureIsWellFormedAndHoldsNothingThatThePolicyRefuses() throws Exception {
        for (Chart chart : charts()) {
            for (Element element : elements(parse(chart))) {
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    assertThat(element.getAttributes().item(i).getNodeName()).isIn(ATTRIBUTES);
                }
                assertThat(element.getTagName()).isIn("svg", "title", "desc", "rect", "circle", "path", "text");
            }
        }
    }

    @Test
    void isAnImageWithItsNameAndItsDescription() throws Exception {
        for (Chart chart : Samples.all().values()) {
            Document svg = parse(chart);
            Element root = svg.getDocumentElement();
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(text(svg, root.getAttribute("aria-labelledby"))).isEqualTo(chart.title());
            assertThat(text(svg, root.getAttribute("aria-describedby"))).isEqualTo(chart.description(Samples.FINNISH));
        }
    }

    @Test
    void escapesWhateverPeopleName() throws Exception {
        Chart chart = new Bars(WICKED, WICKED, WICKED, Samples.categories(List.of(WICKED), ShownFigures.of(7)));
        String markup = new ChartOnPage(chart, "wicked", Samples.FINNISH).getMarkup();
        assertThat(markup).doesNotContain("<script", "\u0000", "\u202E").contains("&lt;script&gt;");
        String words = elements(parse(chart)).stream()
                .filter(element -> element.getTagName().equals("title"))
                .map(Element::getTextContent)
                .collect(Collectors.joining());
        assertThat(words).isEqualTo("<script>alert(1)</script> & \"' ]]> \uFFFD 👍🏽 ǩeʹrjj ŋ");
    }

    @Test
    void theThreePicturesOfAPageShareNoId() {
        String markup = new ChartOnPage(Samples.bars(), "themes", Samples.FINNISH).getMarkup();
        List<String> ids = all("\\sid=\"([^\"]+)\"", markup);
        assertThat(ids).hasSize(2 * ChartOnPage.WIDTHS.size()).doesNotHaveDuplicates();
        assertThatThrownBy(() -> new ChartOnPage(Samples.bars(), "a b", Samples.FINNISH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isTheSameInAnotherLocale() {
        List<String> here = markup();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(markup()).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(markup()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theTagAsksForWhatThereIs() throws Exception {
        String tag = Files.readString(TAG);
        assertThat(all("\\bof\\.(\\w+)", tag)).isNotEmpty().isSubsetOf(properties(ChartOnPage.class));
        assertThat(all("\\bof\\.table\\.(\\w+)", tag))
                .contains("caption", "heads", "rows")
                .isSubsetOf(properties(ChartTable.class));
    }

    @Test
    void theTableHasEveryFigure() {
        for (Chart chart : Samples.all().values()) {
            List<String> cells = new ArrayList<>();
            chart.table(Samples.FINNISH).rows().forEach(row -> cells.addAll(row.subList(1, row.size())));
            List<String> figures =
                    chart.figures().stream().map(Samples.FINNISH::text).toList();
            if (chart instanceof Change) {
                assertThat(cells).containsSubsequence(figures);
            } else {
                assertThat(cells).isEqualTo(figures);
            }
        }
    }

    private static List<Chart> charts() {
        List<Chart> charts = new ArrayList<>(Samples.all().values());
        charts.addAll(Samples.hard().values());
        RandomCharts random = new RandomCharts(7);
        for (int i = 0; i < 30; i++) {
            charts.add(random.next());
        }
        return charts;
    }

    private static List<String> markup() {
        return Samples.all().values().stream()
                .map(chart -> new ChartOnPage(chart, "a", Samples.FINNISH).getMarkup())
                .toList();
    }

    private static Document parse(Chart chart) throws Exception {
        String svg = new ChartOnPage(chart, "c", Samples.FINNISH).svg(704);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document svg) {
        NodeList nodes = svg.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String text(Document svg, String id) {
        return elements(svg).stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .map(Element::getTextContent)
                .collect(Collectors.joining());
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static Set<String> properties(Class<?> type) throws Exception {
        return Arrays.stream(Introspector.getBeanInfo(type).getPropertyDescriptors())
                .map(PropertyDescriptor::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
