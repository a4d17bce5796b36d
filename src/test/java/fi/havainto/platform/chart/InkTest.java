package fi.havainto.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.platform.pdf.Colour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That every ink can be told from its ground: on paper, on a light page and on a dark one, by the style sheet itself. */
class InkTest {

    private static final Path STYLES = Path.of("src/main/webapp/resources/havainto/css/havainto.css");
    private static final Pattern TOKEN =
            Pattern.compile("(--h-[a-z0-9-]+):\\s*hsl\\(([\\d.]+),\\s*([\\d.]+)%,\\s*([\\d.]+)%\\);");
    private static final Pattern CLASS = Pattern.compile("class=\"((?:fill|stroke)-[a-z]+)\"");

    private static String styles;
    private static Map<String, Colour> light;
    private static Map<String, Colour> dark;

    @BeforeAll
    static void read() throws IOException {
        styles = Files.readString(STYLES);
        int begin = styles.indexOf("@media (prefers-color-scheme: dark)");
        int end = styles.indexOf("/* 2 Base");
        light = tokens(styles.substring(0, begin));
        dark = tokens(styles.substring(begin, end));
        assertThat(dark).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource
    void standsOutFromItsGround(Ink ink) {
        assertThat(ratio(ink.onPaper(), Ink.GROUND.onPaper())).as("paper").isGreaterThanOrEqualTo(ink.contrast());
        String token = token("fill-" + ink.onPage());
        for (Map<String, Colour> page : List.of(light, dark)) {
            Colour ground = page.get(token("fill-ground"));
            assertThat(ratio(page.get(token), ground)).as(token).isGreaterThanOrEqualTo(ink.contrast());
        }
    }

    @Test
    void marksStandOutFromTheSoftGroundToo() {
        assertThat(ratio(Ink.MARK.onPaper(), Ink.SOFT.onPaper())).isGreaterThanOrEqualTo(3);
        for (Map<String, Colour> page : List.of(light, dark)) {
            assertThat(ratio(page.get(token("fill-mark")), page.get(token("fill-soft"))))
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void theStyleSheetKnowsEveryClassThatIsDrawn() {
        Set<String> drawn = new TreeSet<>();
        for (Chart chart : Samples.all().values()) {
            String markup = new ChartOnPage(chart, "a", Samples.FINNISH).getMarkup();
            CLASS.matcher(markup).results().forEach(found -> drawn.add(found.group(1)));
        }
        assertThat(drawn)
                .contains("fill-mark", "stroke-mark", "stroke-joint")
                .allSatisfy(name -> assertThat(token(name)).startsWith("--h-"));
    }

    @Test
    void theStyleSheetShowsOneLayoutForEachWidth() {
        assertThat(ChartOnPage.WIDTHS)
                .allSatisfy(width -> assertThat(styles).contains(".drawing.for-" + width + " { display: block;"));
        for (int width : ChartOnPage.WIDTHS.subList(1, ChartOnPage.WIDTHS.size())) {
            assertThat(styles).contains("@container (min-width: " + width / 16 + "rem)");
        }
    }

    @Test
    void knowsTheRatioOfBlackAndWhite() {
        assertThat(ratio(Colour.rgb(0, 0, 0), Colour.rgb(255, 255, 255))).isEqualTo(21);
    }

    private static String token(String name) {
        Matcher rule = Pattern.compile(
                        "\\.drawing \\." + name + "\\b[^{}]*\\{ (?:fill|stroke): var\\((--[a-z0-9-]+)\\)")
                .matcher(styles);
        assertThat(rule.find()).as("a rule for " + name).isTrue();
        return rule.group(1);
    }

    private static Map<String, Colour> tokens(String css) {
        Map<String, Colour> tokens = new HashMap<>();
        TOKEN.matcher(css)
                .results()
                .forEach(found -> tokens.put(
                        found.group(1),
                        hsl(
                                Double.parseDouble(found.group(2)),
                                Double.parseDouble(found.group(3)) / 100,
                                Double.parseDouble(found.group(4)) / 100)));
        return tokens;
    }

    private static Colour hsl(double hue, double saturation, double lightness) {
        return new Colour(
                part(0, hue, saturation, lightness),
                part(8, hue, saturation, lightness),
                part(4, hue, saturation, lightness));
    }

    private static float part(int shift, double hue, double saturation, double lightness) {
        double k = (shift + hue / 30) % 12;
        double reach = saturation * Math.min(lightness, 1 - lightness);
        return (float) (lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1)));
    }

    /** WCAG 2.2, contrast ratio. */
    private static double ratio(Colour one, Colour other) {
        double first = luminance(one) + .05;
        double second = luminance(other) + .05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Colour colour) {
        return .2126 * linear(colour.red()) + .7152 * linear(colour.green()) + .0722 * linear(colour.blue());
    }

    private static double linear(double part) {
        return part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4);
    }
}
