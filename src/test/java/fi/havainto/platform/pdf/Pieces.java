package fi.havainto.platform.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The marked pieces of a paper in the order in which they were printed, each with the element that owns it. */
final class Pieces {

    private final Map<COSBase, PDStructureElement> elements = new IdentityHashMap<>();
    private final List<Piece> all = new ArrayList<>();

    private Pieces() {}

    /** One piece of a page; pages count from one. */
    record Piece(int page, PDPage sheet, PDStructureElement element, List<TextPosition> signs) {

        String type() {
            return element.getStructureType();
        }

        String text() {
            return signs.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        }

        /** Y of the lowest baseline, upward from the lower edge. */
        float baseline() {
            return (float) signs.stream().mapToDouble(this::y).min().orElseThrow();
        }

        List<Long> baselines() {
            return signs.stream()
                    .map(sign -> Math.round((double) y(sign)))
                    .distinct()
                    .toList();
        }

        float y(TextPosition sign) {
            return sheet.getMediaBox().getHeight() - sign.getYDirAdj();
        }

        /** The block that it stands in: what is inline is passed over. */
        PDStructureElement block() {
            PDStructureElement block = element;
            while (SpokenText.INLINE.contains(block.getStructureType())) {
                block = (PDStructureElement) block.getParent();
            }
            return block;
        }
    }

    static List<Piece> of(PDDocument document) throws IOException {
        Pieces pieces = new Pieces();
        PdfReading.elements(document).forEach(element -> pieces.elements.put(element.getCOSObject(), element));
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            pieces.add(document, page, number);
        }
        return pieces.all;
    }

    private void add(PDDocument document, PDPage page, int number) throws IOException {
        COSArray owners = owners(document, page.getStructParents());
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                List<TextPosition> signs = content.getContents().stream()
                        .filter(TextPosition.class::isInstance)
                        .map(TextPosition.class::cast)
                        .toList();
                all.add(new Piece(number, page, elements.get(owners.getObject(content.getMCID())), signs));
            }
        }
    }

    private static COSArray owners(PDDocument document, int number) {
        COSDictionary tree =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSArray numbered = tree.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        for (int i = 0; i < numbered.size(); i += 2) {
            if (numbered.getInt(i) == number) {
                return (COSArray) numbered.getObject(i + 1);
            }
        }
        throw new AssertionError("No way back from page with number " + number);
    }
}
