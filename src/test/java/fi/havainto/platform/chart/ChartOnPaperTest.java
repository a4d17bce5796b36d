package fi.havainto.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.platform.pdf.PageFormat;
import fi.havainto.platform.pdf.PdfReading;
import fi.havainto.platform.pdf.Picture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Charts in a tagged paper: both standards, the figures that the page has, the same bytes everywhere. */
class ChartOnPaperTest {

    private static final float PAPER_WIDTH = 460;
    /** Read out of a PDF as a space. */
    private static final char NO_BREAK_SPACE = '\u00A0';

    private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]*)</text>");

    @Test
    void keepsBothStandards() {
        Map<String, Chart> charts = new LinkedHashMap<>(Samples.all());
        charts.putAll(Samples.hard());
        PdfReading.assertKeepsStandards(Gallery.paper(charts));
    }

    @Test
    void writesWhatThePageWrites() {
        byte[] paper = Gallery.paper(Samples.all());
        List<String> drawn = PdfReading.spoken(paper).stream()
                .filter(line -> line.startsWith("Figure "))
                .map(line -> line.substring("Figure ".length()).replace(NO_BREAK_SPACE, ' '))
                .toList();
        float width = PageFormat.A4.measure() / ChartOnPaper.EM * ChartOnPage.EM;
        List<String> onPage = new ArrayList<>();
        for (Chart chart : Samples.all().values()) {
            SvgSurface surface = new SvgSurface(ChartOnPage.EM);
            chart.plot(new Canvas(ChartOnPage.EM, width, Samples.FINNISH))
                    .drawing()
                    .accept(surface);
            StringBuilder texts = new StringBuilder();
            TEXT.matcher(surface.elements()).results().forEach(text -> texts.append(text.group(1)));
            onPage.add(texts.toString().replace(NO_BREAK_SPACE, ' '));
        }
        assertThat(drawn).hasSize(6).isEqualTo(onPage);
    }

    @Test
    void saysInWordsWhatAPictureShows() {
        List<Picture> pictures = ChartOnPaper.pictures(Samples.bars(), PAPER_WIDTH, 600, Samples.FINNISH);
        assertThat(pictures).singleElement().satisfies(picture -> {
            assertThat(picture.alternative().text()).isEqualTo(Samples.bars().description(Samples.FINNISH));
            assertThat(picture.width()).isEqualTo(PAPER_WIDTH);
        });
    }

    @Test
    void goesOnWhereARoomEnds() {
        Chart chart = Samples.hard().get("thirty");
        List<Picture> pictures = ChartOnPaper.pictures(chart, PAPER_WIDTH, 250, Samples.FINNISH);
        assertThat(pictures)
                .hasSizeGreaterThan(1)
                .allSatisfy(picture -> assertThat(picture.height()).isLessThanOrEqualTo(250));
        assertThat(pictures.get(1).alternative().text()).endsWith("Kuvion osa 2 / " + pictures.size() + ".");
    }

    @Test
    void isTheSameInAnotherLocale() {
        byte[] here = Gallery.paper(Samples.all());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Gallery.paper(Samples.all())).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }
}
