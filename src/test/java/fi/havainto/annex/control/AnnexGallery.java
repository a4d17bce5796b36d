package fi.havainto.annex.control;

import fi.havainto.annex.entity.Snapshot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Writes annexes as papers, as files for machines and as pictures of their pages, for eyes: of the invented county and of
 * one of its municipalities, or of the kept snapshots that are named. No test; run its main from the root of the project
 * with the class path of the tests.
 */
public final class AnnexGallery {

    private static final List<String> LANGUAGES = List.of("fi", "sv");
    private static final float DOTS_PER_INCH = 80;

    private AnnexGallery() {}

    /** @param arguments the folder, then files of snapshots, each named as its papers shall be */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/annexes");
        Map<String, Snapshot> snapshots = new TreeMap<>();
        for (int i = 1; i < arguments.length; i++) {
            Path file = Path.of(arguments[i]);
            snapshots.put(
                    file.getFileName().toString().replaceFirst("\\.json$", ""),
                    SnapshotJson.read(Files.readString(file, StandardCharsets.UTF_8)));
        }
        if (snapshots.isEmpty()) {
            snapshots.put("county", SampleAnnex.county());
            snapshots.put("municipality", SampleAnnex.municipality());
        }
        for (Map.Entry<String, Snapshot> entry : snapshots.entrySet()) {
            for (String language : LANGUAGES) {
                write(folder, entry.getKey() + "-" + language, entry.getValue(), Locale.forLanguageTag(language));
            }
        }
    }

    private static void write(Path folder, String name, Snapshot snapshot, Locale locale) throws IOException {
        ResourceBundle messages = ResourceBundle.getBundle("messages", locale);
        byte[] paper = new AnnexPaper(messages).print(snapshot, locale);
        Files.createDirectories(folder.resolve(name));
        Files.write(folder.resolve(name + ".pdf"), paper);
        Files.writeString(folder.resolve(name + ".csv"), AnnexFiles.csv(snapshot, locale, messages));
        Files.writeString(folder.resolve(name + ".json"), AnnexFiles.json(snapshot, locale, messages));
        try (PDDocument document = Loader.loadPDF(paper)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB);
                ImageIO.write(
                        picture,
                        "png",
                        folder.resolve(name + "/page-%02d.png".formatted(page + 1))
                                .toFile());
            }
        }
    }
}
