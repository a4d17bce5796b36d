package fi.havainto.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.platform.pdf.Pieces.Piece;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.TextPosition;

/** What must hold on every page of any paper in the A4 format; read from the finished file. */
public final class PageRules {

    private static final float TOLERANCE = 1;
    private static final PageFormat FORMAT = PageFormat.A4;
    private static final Set<String> LOOKING_AHEAD = Set.of("H1", "H2", "H3", "H4", "H5", "H6", "Caption");

    private final List<Piece> pieces;
    private final String what;

    private PageRules(List<Piece> pieces, String what) {
        this.pieces = pieces;
        this.what = what;
    }

    /** Fails with {@code what} when a rule is broken. */
    static void assertKept(byte[] pdf, String what) throws IOException {
        assertKeptAfter(0, pdf, what);
    }

    /** The same without a cover of that many pages, whose words stand where they are put. */
    public static void assertKeptAfter(int coverPages, byte[] pdf, String what) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Piece> pieces = Pieces.of(document).stream()
                    .filter(piece -> piece.page() > coverPages)
                    .toList();
            PageRules rules = new PageRules(pieces, what);
            assertThat(rules.pieces).as(what).isNotEmpty();
            rules.everySignIsInsideTheMargins();
            rules.noPageEndsWithWhatLooksAhead();
            rules.noLineOfAParagraphStandsAlone();
            rules.noRowIsSplit();
            rules.whatIsReadNextStandsFurtherDown();
        }
    }

    private void everySignIsInsideTheMargins() {
        for (Piece piece : pieces) {
            List<TextPosition> outside = piece.signs().stream()
                    .filter(sign -> !sign.getUnicode().isBlank() && isOutside(piece, sign))
                    .toList();
            assertThat(outside)
                    .as(what + ", page " + piece.page() + ": " + piece.text())
                    .isEmpty();
        }
    }

    private static boolean isOutside(Piece piece, TextPosition sign) {
        PDRectangle page = piece.sheet().getMediaBox();
        float y = piece.y(sign);
        return sign.getXDirAdj() < FORMAT.left() - TOLERANCE
                || sign.getXDirAdj() + sign.getWidthDirAdj() > page.getWidth() - FORMAT.right() + TOLERANCE
                || y < FORMAT.bottom() - TOLERANCE
                || y > page.getHeight() - FORMAT.top() + TOLERANCE;
    }

    private void noPageEndsWithWhatLooksAhead() {
        Map<Integer, Piece> last = new TreeMap<>();
        pieces.forEach(piece -> last.put(piece.page(), piece));
        last.forEach((page, piece) -> {
            PDStructureElement block = piece.block();
            assertThat(LOOKING_AHEAD)
                    .as(what + ", end of page " + page + ": " + piece.text())
                    .doesNotContain(block.getStructureType());
        });
    }

    private void noLineOfAParagraphStandsAlone() {
        Map<COSBase, Map<Integer, Set<Long>>> lines = new IdentityHashMap<>();
        for (Piece piece : pieces) {
            PDStructureElement block = piece.block();
            if (Set.of("P", "LBody", "Note").contains(block.getStructureType())) {
                lines.computeIfAbsent(block.getCOSObject(), any -> new TreeMap<>())
                        .computeIfAbsent(piece.page(), any -> new TreeSet<>())
                        .addAll(piece.baselines());
            }
        }
        for (Map<Integer, Set<Long>> pages : lines.values()) {
            if (pages.size() > 1) {
                assertThat(pages.values())
                        .as(what + ", pages " + pages.keySet())
                        .allSatisfy(page -> assertThat(page).hasSizeGreaterThan(1));
            }
        }
    }

    private void noRowIsSplit() {
        Map<COSBase, Set<Integer>> pagesOfRows = new IdentityHashMap<>();
        for (Piece piece : pieces) {
            if (piece.block().getParent() instanceof PDStructureElement row
                    && row.getStructureType().equals("TR")) {
                pagesOfRows
                        .computeIfAbsent(row.getCOSObject(), any -> new TreeSet<>())
                        .add(piece.page());
            }
        }
        assertThat(pagesOfRows.values())
                .as(what)
                .allSatisfy(pages -> assertThat(pages).hasSize(1));
    }

    /** Cells of a row and facts beside each other stand at one height; all else goes down. */
    private void whatIsReadNextStandsFurtherDown() {
        Piece before = null;
        for (Piece piece : pieces) {
            boolean isLine = !piece.signs().isEmpty()
                    && !Set.of("TH", "TD", "Lbl", "LBody", "Figure")
                            .contains(piece.block().getStructureType());
            if (isLine) {
                if (before != null && before.page() == piece.page()) {
                    assertThat(piece.baseline())
                            .as(what + ", page " + piece.page() + ": " + piece.text())
                            .isLessThan(before.baseline() + TextStyle.BODY.leading() / 2);
                }
                before = piece;
            }
        }
    }
}
