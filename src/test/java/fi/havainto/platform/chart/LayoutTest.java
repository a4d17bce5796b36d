package fi.havainto.platform.chart;

import static fi.havainto.platform.pdf.PageFormat.MM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.platform.chart.Recording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes, in whatever width: nothing lies on anything else, and nothing is outside. */
class LayoutTest {

    private static final int CHARTS = 100;
    /** Set it to look at other charts than those of every build. */
    private static final String SEED = "havainto.chart.seed";

    private static final float ROUNDING = .05f;

    static Stream<float[]> rooms() {
        return Stream.of(
                new float[] {ChartOnPage.EM, 288},
                new float[] {ChartOnPage.EM, 320},
                new float[] {ChartOnPage.EM, 448},
                new float[] {ChartOnPage.EM, 704},
                new float[] {ChartOnPage.EM, 1100},
                new float[] {ChartOnPaper.EM, 120 * MM},
                new float[] {ChartOnPaper.EM, 170 * MM});
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void nothingOverlapsOrLeavesTheFrame(float[] room) {
        long seed = Long.getLong(SEED, 2026);
        RandomCharts charts = new RandomCharts(seed);
        for (int i = 0; i < CHARTS; i++) {
            check(charts.next(), room, "seed " + seed + ", chart " + i + ", width " + room[1]);
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void hardChartsHoldToo(float[] room) {
        Samples.all().forEach((name, chart) -> check(chart, room, name));
        Samples.hard().forEach((name, chart) -> check(chart, room, name));
    }

    @Test
    void piecesShowWhatTheWholeShows() {
        RandomCharts charts = new RandomCharts(11);
        for (int i = 0; i < CHARTS; i++) {
            Chart chart = charts.next();
            Plot whole = chart.plot(new Canvas(ChartOnPaper.EM, 165 * MM, Samples.FINNISH));
            float room = 300;
            List<String> texts = new ArrayList<>();
            for (Plot piece : whole.pieces(room)) {
                assertThat(piece.height()).isLessThanOrEqualTo(room);
                Recording recording = Recording.of(piece, ChartOnPaper.EM);
                inFrame(recording, "chart " + i);
                texts.addAll(recording.texts());
            }
            assertThat(texts)
                    .containsExactlyInAnyOrderElementsOf(
                            Recording.of(whole, ChartOnPaper.EM).texts());
        }
    }

    @Test
    void refusesARoomInWhichNobodyCanRead() {
        assertThatThrownBy(() -> new Canvas(16, 200, Samples.FINNISH)).isInstanceOf(IllegalArgumentException.class);
        Plot plot = Samples.trend().plot(new Canvas(16, 288, Samples.FINNISH));
        assertThatThrownBy(() -> plot.pieces(50)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void check(Chart chart, float[] room, String which) {
        Recording drawn = Recording.of(chart, room[0], room[1]);
        inFrame(drawn, which);
        List<Box> marks = new ArrayList<>(drawn.areas(Ink.MARK));
        drawn.discs(Ink.MARK).forEach(disc -> marks.add(disc.box()));
        for (int i = 0; i < drawn.words.size(); i++) {
            Words words = drawn.words.get(i);
            for (Words other : drawn.words.subList(i + 1, drawn.words.size())) {
                assertThat(words.box().meets(other.box()))
                        .as("%s: '%s' lies on '%s'", which, words.text(), other.text())
                        .isFalse();
            }
            assertThat(marks.stream().filter(words.box()::meets))
                    .as("%s: '%s' lies on a mark", which, words.text())
                    .isEmpty();
        }
    }

    private static void inFrame(Recording drawn, String which) {
        Box frame = new Box(0, 0, drawn.plot.width(), drawn.plot.height()).inset(-ROUNDING);
        assertThat(drawn.everything()).isNotEmpty();
        assertThat(drawn.everything())
                .as("%s: outside of %s", which, frame)
                .filteredOn(box -> box.left() < frame.left()
                        || box.top() < frame.top()
                        || box.right() > frame.right()
                        || box.bottom() > frame.bottom())
                .isEmpty();
    }
}
