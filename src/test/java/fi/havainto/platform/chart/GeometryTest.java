package fi.havainto.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.havainto.platform.chart.Recording.Disc;
import fi.havainto.platform.disclosure.Figure;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That shapes are as large as their counts, in one scale, and that what is hidden or zero has no shape. */
class GeometryTest {

    private static final float EM = ChartOnPage.EM;
    private static final Offset<Float> EXACT = within(.02f);

    @ParameterizedTest
    @ValueSource(floats = {288, 704})
    void aBarIsAsLongAsItsCount(float width) {
        List<Box> bars = Recording.of(Samples.bars(), EM, width).areas(Ink.MARK);
        long[] counts = {1460, 984, 731, 402, 95};
        assertThat(bars).as("no bar for zero and for hidden").hasSize(counts.length);
        float one = bars.get(0).width() / counts[0];
        for (int i = 0; i < counts.length; i++) {
            assertThat(bars.get(i).width()).isCloseTo(one * counts[i], EXACT);
            assertThat(bars.get(i).left()).isEqualTo(bars.get(0).left());
        }
    }

    @Test
    void aSmallCountBesideAHugeOneIsNotMadeLonger() {
        List<Box> bars = Recording.of(Samples.hard().get("one huge"), EM, 704).areas(Ink.MARK);
        assertThat(bars.get(1).width()).isPositive().isLessThan(bars.get(0).width() / 1_000_000);
    }

    @Test
    void columnsWhoseNamesDoNotFitAreNumbered() {
        assertThat(Recording.of(Samples.matrix(), EM, 1100).texts()).doesNotContain("1", "2");
        Recording narrow = Recording.of(Samples.matrix(), EM, 288);
        assertThat(narrow.texts()).contains("Lapsiperheet", "Vammaiset henkilöt");
        assertThat(narrow.texts().stream().filter("2"::equals))
                .as("in the key and over its column")
                .hasSize(2);
    }

    @Test
    void aHiddenBarIsAGapWithItsMarkWhereTheBarWouldBegin() {
        Recording drawn = Recording.of(Samples.bars(), EM, 704);
        Box bar = drawn.areas(Ink.MARK).get(0);
        List<Recording.Words> marks = drawn.words.stream()
                .filter(words -> words.text().equals(Figure.MARK))
                .toList();
        assertThat(marks).hasSize(2).allSatisfy(mark -> {
            assertThat(mark.box().left()).isBetween(bar.left(), bar.left() + EM);
            Box row =
                    new Box(0, mark.box().top(), drawn.plot.width(), mark.box().height());
            assertThat(drawn.areas(Ink.MARK)).noneMatch(row::meets);
        });
        assertThat(drawn.words("0").ink()).isEqualTo(Ink.WORDS);
    }

    @Test
    void everyStageLiesOnTheFirst() {
        Recording drawn = Recording.of(Samples.stages(), EM, 704);
        float first = drawn.areas(Ink.MARK).get(0).width();
        assertThat(drawn.areas(Ink.SOFT))
                .hasSize(5)
                .allSatisfy(ground -> assertThat(ground.width()).isEqualTo(first));
        assertThat(drawn.areas(Ink.MARK).get(4).width()).isCloseTo(first * 17 / 142, EXACT);
    }

    @ParameterizedTest
    @ValueSource(floats = {288, 704})
    void thePartsOfAStackMakeTheWholeInOneScale(float width) {
        Recording drawn = Recording.of(Samples.stacks(), EM, width);
        List<Box> parts = drawn.areas.stream()
                .filter(area -> area.ink() != Ink.BASE && area.box().height() > EM)
                .map(Recording.Area::box)
                .toList();
        long[] counts = {24, 31, 12, 7, 9, 18, 14, 22, 8, 6, 5, 19};
        assertThat(parts).as("no part for zero and for hidden").hasSize(counts.length);
        float one = parts.get(0).width() / counts[0];
        for (int i = 0; i < counts.length; i++) {
            assertThat(parts.get(i).width()).isCloseTo(one * counts[i], EXACT);
        }
        assertThat(parts.get(3).right() - parts.get(0).left()).isCloseTo(one * 74, EXACT);
        float gap = parts.get(8).left() - parts.get(7).right();
        assertThat(new Box(parts.get(7).right(), parts.get(7).top(), gap, EM).meets(markIn(drawn, parts.get(7))))
                .as("the mark stands in the gap")
                .isTrue();
    }

    private static Box markIn(Recording drawn, Box part) {
        return drawn.words.stream()
                .filter(words -> words.text().equals(Figure.MARK))
                .map(Recording.Words::box)
                .filter(box -> box.left() > part.right())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChangeHasAMarkForEachShownFigureAndAJointWhereBothAre() {
        Recording drawn = Recording.of(Samples.change(), EM, 704);
        // one of each for the key
        assertThat(drawn.discs(Ink.GROUND)).as("rings").hasSize(7 + 1);
        assertThat(drawn.discs(Ink.MARK)).as("rings and discs").hasSize(7 + 7 + 2);
        assertThat(drawn.lines.stream().filter(line -> line.ink() == Ink.JOINT)).hasSize(6);
        assertThat(drawn.shapes).as("arrows").hasSize(4);
        assertThat(drawn.texts().stream().filter("ei verrata"::equals)).hasSize(2);
        assertThat(drawn.texts().stream().filter("ennallaan"::equals)).hasSize(2);
    }

    @Test
    void aTrendHasAGapWhereItIsHidden() {
        Recording drawn = Recording.of(Samples.trend(), EM, 704);
        assertThat(drawn.discs(Ink.MARK)).hasSize(7);
        List<float[]> runs = drawn.lines.get(0).trace().runs();
        assertThat(runs).extracting(run -> run.length / 2).containsExactly(4, 3);
        Box mark = drawn.words(Figure.MARK).box();
        assertThat(mark.left()).isGreaterThan(runs.get(0)[6]);
        assertThat(mark.right()).isLessThan(runs.get(1)[0]);
    }

    @Test
    void aTrendRisesInOneScaleFromZero() {
        Recording drawn = Recording.of(Samples.trend(), EM, 704);
        Box axis = drawn.areas(Ink.BASE).get(0);
        List<Disc> points = drawn.discs(Ink.MARK);
        float one = (axis.middleY() - points.get(6).y()) / 42;
        assertThat(axis.middleY() - points.get(0).y()).isCloseTo(11 * one, EXACT);
        assertThat(axis.middleY() - points.get(2).y()).isCloseTo(8 * one, EXACT);
    }

    @Test
    void aDiscHasTheAreaOfItsCount() {
        List<Disc> discs = Recording.of(Samples.matrix(), EM, 704).discs(Ink.MARK);
        assertThat(discs).hasSize(17);
        float one = square(discs.get(0)) / 31;
        assertThat(square(discs.get(1))).isCloseTo(12 * one, EXACT);
        assertThat(square(discs.get(2))).isCloseTo(64 * one, EXACT);
    }

    private static float square(Disc disc) {
        return disc.radius() * disc.radius();
    }

    @Test
    void nothingIsPutInOrderOfItsSizeWhileSomethingIsHidden() {
        assertThatThrownBy(() -> Samples.bars().largestFirst()).isInstanceOf(IllegalStateException.class);
        Bars open = new Bars("a", "b", "c", Samples.categories(List.of("x", "y", "z"), ShownFigures.of(5, 9, 0)));
        assertThat(open.largestFirst().categories()).extracting(Category::label).containsExactly("y", "x", "z");
    }

    @Test
    void refusesChartsOfNothing() {
        assertThatThrownBy(() -> new Bars("a", "b", "c", List.of())).isInstanceOf(IllegalArgumentException.class);
        Stacks.Stack one = new Stacks.Stack("a", ShownFigures.of(5), ShownFigures.shown(5));
        assertThatThrownBy(() -> new Stacks("a", "b", List.of("c"), "d", List.of(one)))
                .isInstanceOf(IllegalArgumentException.class);
        Matrix.Line line = new Matrix.Line("a", ShownFigures.of(5));
        assertThatThrownBy(() -> new Matrix("a", "b", List.of("c", "d"), List.of(line)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
