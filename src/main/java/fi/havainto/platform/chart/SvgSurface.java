package fi.havainto.platform.chart;

import java.math.BigDecimal;

/**
 * A chart in a page, as elements of SVG. Colours and the typeface come from classes of the style sheet; there is no
 * inline style, which the policy of pages refuses.
 */
final class SvgSurface implements Surface {

    private static final int PLACES = 2;
    private static final int HUNDREDTHS = 100;

    private final StringBuilder elements = new StringBuilder();
    private final float em;

    SvgSurface(float em) {
        this.em = em;
    }

    @Override
    public void area(Box box, Ink ink) {
        elements.append("<rect class=\"fill-").append(ink.onPage()).append('"');
        number("x", box.left());
        number("y", box.top());
        number("width", box.width());
        number("height", box.height());
        elements.append("/>");
    }

    @Override
    public void shape(float[] corners, Ink ink) {
        elements.append("<path class=\"fill-").append(ink.onPage()).append("\" d=\"");
        run(corners);
        elements.append("Z\"/>");
    }

    @Override
    public void disc(float x, float y, float radius, Ink ink) {
        elements.append("<circle class=\"fill-").append(ink.onPage()).append('"');
        number("cx", x);
        number("cy", y);
        number("r", radius);
        elements.append("/>");
    }

    @Override
    public void trace(Trace trace, float thickness, Ink ink) {
        elements.append("<path class=\"stroke-").append(ink.onPage()).append('"');
        number("stroke-width", thickness);
        elements.append(" d=\"");
        trace.runs().forEach(this::run);
        elements.append("\"/>");
    }

    @Override
    public void words(String text, Letters letters, Ink ink, float x, float baseline, Side side) {
        elements.append("<text class=\"fill-").append(ink.onPage()).append('"');
        number("x", x);
        number("y", baseline);
        number("font-size", letters.size(em));
        if (letters.bold()) {
            elements.append(" font-weight=\"600\"");
        }
        if (side != Side.START) {
            elements.append(" text-anchor=\"")
                    .append(side == Side.END ? "end" : "middle")
                    .append('"');
        }
        elements.append('>').append(escaped(text)).append("</text>");
    }

    /** All that was drawn. */
    String elements() {
        return elements.toString();
    }

    /** Text as it may stand between tags and in attributes; expects {@link Label#clean} text. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A length with at most two places, in no language. */
    static String written(float length) {
        BigDecimal number = BigDecimal.valueOf(Math.round(length * (double) HUNDREDTHS), PLACES);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void number(String name, float length) {
        elements.append(' ').append(name).append("=\"").append(written(length)).append('"');
    }

    private void run(float[] points) {
        for (int i = 0; i < points.length; i += 2) {
            elements.append(i == 0 ? 'M' : 'L')
                    .append(written(points[i]))
                    .append(' ')
                    .append(written(points[i + 1]));
        }
        if (points.length == 2) {
            elements.append("h0");
        }
    }
}
