package fi.havainto.platform.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pages of a paper as a picture, for eyes and for the guides. Papers and pictures go to {@code target/papers}; with
 * {@code HAVAINTO_PICTURES=true} the pictures go to {@code docs/guide/images}, where they are committed.
 */
public final class PaperPicture {

    private static final Path ASIDE = Path.of("target", "papers");
    private static final Path GUIDES = Path.of("docs", "guide", "images");
    private static final boolean WANTED = Boolean.parseBoolean(System.getenv("HAVAINTO_PICTURES"));
    private static final float DPI = 110;
    private static final int BETWEEN = 12;
    private static final int WIDTH = 1280;
    private static final Color DESK = new Color(209, 215, 220);

    private PaperPicture() {}

    /** Writes the paper, and a picture of those of its pages side by side. */
    public static void write(byte[] pdf, String name, String language, int... pages) {
        String suffix = language.equals("fi") ? "" : "-" + language;
        try {
            Files.createDirectories(ASIDE);
            Files.write(ASIDE.resolve(name + suffix + ".pdf"), pdf);
            Path folder = WANTED ? GUIDES : ASIDE;
            ImageIO.write(
                    beside(images(pdf, pages)),
                    "png",
                    folder.resolve(name + "-desktop" + suffix + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<BufferedImage> images(byte[] pdf, int... pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> images = new ArrayList<>();
            for (int page : pages) {
                images.add(renderer.renderImageWithDPI(page - 1, DPI));
            }
            return images;
        }
    }

    private static BufferedImage beside(List<BufferedImage> pages) {
        int wide = pages.stream().mapToInt(page -> page.getWidth() + BETWEEN).sum() + BETWEEN;
        int high = pages.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow() + 2 * BETWEEN;
        float scale = (float) WIDTH / wide;
        BufferedImage all = new BufferedImage(WIDTH, Math.round(high * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = all.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(DESK);
        graphics.fillRect(0, 0, all.getWidth(), all.getHeight());
        graphics.scale(scale, scale);
        int x = BETWEEN;
        for (BufferedImage page : pages) {
            graphics.drawImage(page, x, BETWEEN, null);
            x += page.getWidth() + BETWEEN;
        }
        graphics.dispose();
        return all;
    }

    /** The parts of a page, from 0 to 1, that are not white: a page with nothing but its running lines has hardly any. */
    public static List<Double> ink(byte[] pdf) {
        int[] pages = IntStream.rangeClosed(1, PdfReading.pages(pdf)).toArray();
        try {
            return images(pdf, pages).stream().map(PaperPicture::ink).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double ink(BufferedImage page) {
        long dark = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                dark += page.getRGB(x, y) == Color.WHITE.getRGB() ? 0 : 1;
            }
        }
        return (double) dark / page.getWidth() / page.getHeight();
    }
}
