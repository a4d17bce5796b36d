package fi.havainto.annex.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** The texts of the files inside a paper, by their names. */
final class AttachedText {

    private AttachedText() {}

    static Map<String, String> of(byte[] paper) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(paper)) {
            Map<String, PDComplexFileSpecification> files = new PDDocumentNameDictionary(document.getDocumentCatalog())
                    .getEmbeddedFiles()
                    .getNames();
            for (PDComplexFileSpecification file : files.values()) {
                byte[] bytes = file.getEmbeddedFile().toByteArray();
                texts.put(file.getFilename(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
