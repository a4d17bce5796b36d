package fi.havainto.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** A paper of more than sixty pages, as an annex may be. */
class LongPaperTest {

    private static final int CHAPTERS = 13;
    private static final int PAGES = 60;

    @Test
    void keepsBothStandardsAndTheRulesOfEveryPage() throws IOException {
        byte[] file = SamplePaper.print(Locale.forLanguageTag("fi"), CHAPTERS);
        assertThat(PdfReading.pages(file)).isGreaterThan(PAGES);
        PageRules.assertKept(file, "long");
        PdfReading.assertKeepsStandards(file);
    }

    @Test
    void sharesOneTypefaceAmongAllPages() throws IOException {
        byte[] file = SamplePaper.print(Locale.forLanguageTag("sv"), CHAPTERS);
        try (PDDocument document = Loader.loadPDF(file)) {
            List<Object> fonts = document.getDocument().getObjectsByType(COSName.FONT).stream()
                    .map(font -> (Object) ((COSDictionary) font.getObject()).getCOSName(COSName.SUBTYPE))
                    .filter(COSName.TYPE0::equals)
                    .toList();
            assertThat(fonts).hasSizeBetween(2, 4);
        }
    }
}
