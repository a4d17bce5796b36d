package fi.havainto.platform.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * Draws on one page: lines, areas, arcs and words, in points, upward from the lower left corner. What one stroke
 * sets, the next one does not see. A pen can only be had inside a marked piece or an artifact, so nothing is drawn
 * untagged.
 */
public final class Pen {

    private static final float HUNDREDTHS = 100;

    private final PDPageContentStream content;
    private final Measure measure;
    private final Typesetter typesetter;
    private Colour filling;
    private Colour stroking;
    private float thickness;

    Pen(PDPageContentStream content, Measure measure) {
        this.content = Objects.requireNonNull(content);
        this.measure = measure;
        this.typesetter = new Typesetter(content, measure);
    }

    /** A straight line of the given thickness. */
    public void line(float fromX, float fromY, float toX, float toY, float thickness, Colour colour) {
        PdfAction.perform(() -> {
            stroke(thickness, colour);
            content.moveTo(rounded(fromX), rounded(fromY));
            content.lineTo(rounded(toX), rounded(toY));
            content.stroke();
        });
    }

    /** A filled rectangle; left and bottom are its lower left corner. */
    public void area(float left, float bottom, float width, float height, Colour colour) {
        PdfAction.perform(() -> {
            fill(colour);
            content.addRect(rounded(left), rounded(bottom), rounded(width), rounded(height));
            content.fill();
        });
    }

    /** A filled disc. */
    public void disc(float x, float y, float radius, Colour colour) {
        PdfAction.perform(() -> {
            fill(colour);
            new Arc(x, y, radius).trace(content, 0, Arc.FULL_TURN);
            content.fill();
        });
    }

    /**
     * A part of a circle with round ends.
     *
     * @param from degrees, from three o'clock against the clock
     * @param sweep degrees against the clock, above zero
     */
    public void arc(float x, float y, float radius, float from, float sweep, float thickness, Colour colour) {
        PdfAction.perform(() -> {
            stroke(thickness, colour);
            content.setLineCapStyle(1);
            new Arc(x, y, radius).trace(content, from, sweep);
            content.stroke();
            content.setLineCapStyle(0);
        });
    }

    /**
     * Lines from point to point with round ends and corners, in one stroke.
     *
     * @param runs each of them x, y, x, y … of at least one point; a point alone is a dot
     */
    public void runs(List<float[]> runs, float thickness, Colour colour) {
        PdfAction.perform(() -> {
            stroke(thickness, colour);
            content.setLineCapStyle(1);
            content.setLineJoinStyle(1);
            for (float[] run : runs) {
                content.moveTo(run[0], run[1]);
                for (int i = run.length > 2 ? 2 : 0; i < run.length; i += 2) {
                    content.lineTo(run[i], run[i + 1]);
                }
            }
            content.stroke();
            content.setLineJoinStyle(0);
            content.setLineCapStyle(0);
        });
    }

    /** A filled shape with corners at x, y, x, y … */
    public void shape(float[] corners, Colour colour) {
        PdfAction.perform(() -> {
            content.setNonStrokingColor(colour.red(), colour.green(), colour.blue());
            content.moveTo(corners[0], corners[1]);
            for (int i = 2; i < corners.length; i += 2) {
                content.lineTo(corners[i], corners[i + 1]);
            }
            content.closePath();
            content.fill();
        });
    }

    /** One line of any text; y is its baseline. */
    public void words(String text, TextStyle style, float x, float y) {
        printable(measure.printable(text, style), style, x, y);
    }

    /** One line of any text, ending at x. */
    public void wordsEndingAt(String text, TextStyle style, float x, float y) {
        words(text, style, x - width(text, style), y);
    }

    /** How wide a line of any text is, in points. */
    public float width(String text, TextStyle style) {
        return measure.width(measure.printable(text, style), style);
    }

    /** The text, shortened to one line of the width. */
    String shortened(String text, TextStyle style, float width) {
        return measure.shortened(text, style, width);
    }

    /** A line that the {@link LineBreaker} made. */
    void printable(String line, TextStyle style, float x, float y) {
        PdfAction.perform(() -> {
            fill(style.colour());
            typesetter.set(line, style, x, y);
        });
    }

    /** The page keeps a colour until there is another. */
    private void fill(Colour colour) throws IOException {
        if (!colour.equals(filling)) {
            content.setNonStrokingColor(colour.red(), colour.green(), colour.blue());
            filling = colour;
        }
    }

    private void stroke(float wanted, Colour colour) throws IOException {
        if (!colour.equals(stroking)) {
            content.setStrokingColor(colour.red(), colour.green(), colour.blue());
            stroking = colour;
        }
        if (wanted != thickness) {
            content.setLineWidth(wanted);
            thickness = wanted;
        }
    }

    /** A hundredth of a point is finer than any printer; more digits only make the file larger. */
    static float rounded(float length) {
        return Math.round(length * HUNDREDTHS) / HUNDREDTHS;
    }
}
