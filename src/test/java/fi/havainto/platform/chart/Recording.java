package fi.havainto.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A surface that draws nothing and remembers everything: what was put where. */
final class Recording implements Surface {

    record Area(Box box, Ink ink) {}

    record Disc(float x, float y, float radius, Ink ink) {

        Box box() {
            return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    record Line(Trace trace, float thickness, Ink ink) {}

    record Words(String text, Ink ink, Box box) {}

    final List<Area> areas = new ArrayList<>();
    final List<Disc> discs = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final List<float[]> shapes = new ArrayList<>();
    final List<Words> words = new ArrayList<>();
    final Plot plot;

    private final float em;

    private Recording(Plot plot, float em) {
        this.plot = plot;
        this.em = em;
    }

    static Recording of(Chart chart, float em, float width) {
        return of(chart.plot(new Canvas(em, width, Samples.FINNISH)), em);
    }

    static Recording of(Plot plot, float em) {
        Recording recording = new Recording(plot, em);
        plot.drawing().accept(recording);
        return recording;
    }

    @Override
    public void area(Box box, Ink ink) {
        areas.add(new Area(box, ink));
    }

    @Override
    public void shape(float[] corners, Ink ink) {
        shapes.add(corners);
    }

    @Override
    public void disc(float x, float y, float radius, Ink ink) {
        discs.add(new Disc(x, y, radius, ink));
    }

    @Override
    public void trace(Trace trace, float thickness, Ink ink) {
        lines.add(new Line(trace, thickness, ink));
    }

    @Override
    public void words(String text, Letters letters, Ink ink, float x, float baseline, Side side) {
        words.add(new Words(text, ink, letters.room(text, em, x, baseline, side)));
    }

    List<String> texts() {
        return words.stream().map(Words::text).toList();
    }

    List<Box> areas(Ink ink) {
        return areas.stream().filter(area -> area.ink() == ink).map(Area::box).toList();
    }

    List<Disc> discs(Ink ink) {
        return discs.stream().filter(disc -> disc.ink() == ink).toList();
    }

    Words words(String text) {
        return words.stream()
                .filter(words -> words.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among " + texts()));
    }

    /** Everything with its outer edge. */
    List<Box> everything() {
        List<Box> all = new ArrayList<>();
        areas.forEach(area -> all.add(area.box()));
        discs.forEach(disc -> all.add(disc.box()));
        words.forEach(words -> all.add(words.box()));
        shapes.forEach(corners -> all.add(around(Stream.of(corners), 0)));
        lines.forEach(line -> all.add(around(line.trace().runs().stream(), line.thickness())));
        return all;
    }

    private static Box around(Stream<float[]> runs, float thickness) {
        List<float[]> all = runs.toList();
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (float[] run : all) {
            for (int i = 0; i < run.length; i += 2) {
                left = Math.min(left, run[i]);
                right = Math.max(right, run[i]);
                top = Math.min(top, run[i + 1]);
                bottom = Math.max(bottom, run[i + 1]);
            }
        }
        return new Box(left, top, right - left, bottom - top).inset(-thickness / 2);
    }
}
