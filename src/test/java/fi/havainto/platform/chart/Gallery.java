package fi.havainto.platform.chart;

import fi.havainto.platform.pdf.Gap;
import fi.havainto.platform.pdf.Heading;
import fi.havainto.platform.pdf.Illustration;
import fi.havainto.platform.pdf.Imprint;
import fi.havainto.platform.pdf.PageFormat;
import fi.havainto.platform.pdf.Paper;
import fi.havainto.platform.pdf.RunningLines;
import fi.havainto.platform.pdf.TextStyle;
import fi.havainto.platform.pdf.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes every kind of chart to {@code target/charts}, for eyes: a page that uses the product's style sheet, and a paper.
 * No test; run its main from the root of the project with the class path of the tests.
 */
public final class Gallery {

    private static final String STYLES = "../../src/main/webapp/resources/havainto/css/havainto.css";
    private static final Instant MADE_AT = Instant.parse("2026-11-23T10:00:00Z");

    /** Room that a heading takes above a chart. */
    private static final float HEADED = 4 * TextStyle.CHAPTER.leading();

    private Gallery() {}

    /** @param arguments the folder, if another is wanted */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/charts");
        Files.createDirectories(folder);
        Map<String, Chart> charts = new LinkedHashMap<>(Samples.all());
        Samples.hard().forEach((name, chart) -> charts.put(name.replace(' ', '-'), chart));
        Files.writeString(folder.resolve("page.html"), page(charts), StandardCharsets.UTF_8);
        Files.write(folder.resolve("paper.pdf"), paper(charts));
    }

    static String page(Map<String, Chart> charts) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"fi\"><head><meta charset=\"utf-8\">")
                .append(
                        "<meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\">")
                .append("<title>Charts</title><link rel=\"stylesheet\" href=\"" + STYLES + "\">")
                .append("</head><body class=\"havainto\"><main class=\"page\">");
        charts.forEach((id, chart) -> page.append("<section class=\"section\"><h2>")
                .append(SvgSurface.escaped(chart.title()))
                .append("</h2><figure class=\"chart drawn\">")
                .append(new ChartOnPage(chart, id, Samples.FINNISH).getMarkup())
                .append("</figure></section>"));
        return page.append("</main></body></html>").toString();
    }

    static byte[] paper(Map<String, Chart> charts) {
        Imprint imprint = new Imprint("Kuviot", "Havainto", "Kuviot", Samples.FINNISH.locale(), MADE_AT);
        Paper paper = new Paper(imprint, PageFormat.A4).add(new Heading(1, Wording.of("Kuviot")));
        for (Chart chart : charts.values()) {
            paper.add(new Heading(2, Wording.of(chart.title())));
            ChartOnPaper.pictures(
                            chart, paper.format().measure(), paper.format().textHeight() - HEADED, Samples.FINNISH)
                    .forEach(picture -> paper.add(new Illustration(picture)));
            paper.add(new Gap(TextStyle.BODY.leading()));
        }
        return paper.print(new RunningLines("", "", "", (page, of) -> page + " / " + of, List.of(), 0));
    }
}
