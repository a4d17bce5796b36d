package fi.havainto.platform.chart;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A chart in a page: the same picture laid out for a phone, a tablet and a desk, of which the style sheet shows one, so
 * that letters never shrink. The tag {@code hv:chart} prints it.
 */
public final class ChartOnPage {

    /** Size of a label on a page, in pixels at the browser's usual letter size. */
    public static final float EM = 16;

    /** The widths for which a chart is laid out, in the same pixels; the style sheet changes over at the same ones. */
    public static final List<Integer> WIDTHS = List.of(288, 448, 704);

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    private final Chart chart;
    private final String id;
    private final ChartWords words;

    /**
     * A chart for a page.
     *
     * @param id its own among the ids of the page
     * @throws IllegalArgumentException when the id is none
     */
    public ChartOnPage(Chart chart, String id, ChartWords words) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("An id begins with a letter and has letters, numbers and hyphens");
        }
        this.chart = chart;
        this.id = id;
        this.words = words;
    }

    /** The pictures as markup: escaped, and to be printed as it is. */
    public String getMarkup() {
        StringBuilder markup = new StringBuilder();
        for (int width : WIDTHS) {
            markup.append(svg(width));
        }
        return markup.toString();
    }

    /** The picture for one width, a well-formed element of its own. */
    public String svg(int width) {
        Plot plot = chart.plot(new Canvas(EM, width, words));
        SvgSurface surface = new SvgSurface(EM);
        plot.drawing().accept(surface);
        String name = id + "-" + width;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing for-" + width + "\" role=\"img\""
                + " aria-labelledby=\"" + name + "-title\" aria-describedby=\"" + name + "-said\""
                + " width=\"" + SvgSurface.written(plot.width() / EM) + "rem\""
                + " height=\"" + SvgSurface.written(plot.height() / EM) + "rem\""
                + " viewBox=\"0 0 " + SvgSurface.written(plot.width()) + " " + SvgSurface.written(plot.height()) + "\">"
                + element("title", name + "-title", chart.title())
                + element("desc", name + "-said", chart.description(words))
                + surface.elements()
                + "</svg>";
    }

    public ChartTable getTable() {
        return chart.table(words);
    }

    /** Whether the legend of the mark belongs under it. */
    public boolean isGapped() {
        return chart.hasGaps();
    }

    private static String element(String tag, String id, String text) {
        return "<" + tag + " id=\"" + id + "\">" + SvgSurface.escaped(Label.clean(text)) + "</" + tag + ">";
    }
}
