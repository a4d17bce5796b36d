package fi.havainto.platform.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The words that belong to an element and the inline ones in it, gathered from its marked pieces over all pages. */
final class SpokenText {

    /** Elements of a line, which are read in one breath with what they stand in. */
    static final Set<String> INLINE = Set.of("Span", "Link", "Reference");

    private final Map<COSBase, Map<Integer, String>> pieces = new HashMap<>();

    SpokenText(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> ofPage = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                if (content.getMCID() >= 0) {
                    ofPage.put(content.getMCID(), words(content.getContents()));
                }
            }
            pieces.put(page.getCOSObject(), ofPage);
        }
    }

    String of(PDStructureElement element) {
        if (element.getActualText() != null) {
            return element.getActualText();
        }
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer piece) {
                text.append(pieces.get(element.getPage().getCOSObject()).get(piece));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(pieces.get(reference.getPage().getCOSObject()).get(reference.getMCID()));
            } else if (kid instanceof PDStructureElement inner && INLINE.contains(inner.getStructureType())) {
                text.append(of(inner));
            }
        }
        return text.toString();
    }

    private static String words(List<Object> contents) {
        return contents.stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
    }
}
