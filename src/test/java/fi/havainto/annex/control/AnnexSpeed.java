package fi.havainto.annex.control;

import fi.havainto.platform.pdf.PrintingSpeed;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * How much processor time an annex of some fifty pages takes, from the kept snapshot to the file, beside as many plain pages.
 * Not a test: {@code java -Xmx64m -cp … fi.havainto.annex.control.AnnexSpeed}.
 */
final class AnnexSpeed {

    private static final Locale FINNISH = Locale.forLanguageTag("fi");

    private AnnexSpeed() {}

    public static void main(String[] arguments) throws IOException {
        String kept = SnapshotJson.write(SampleAnnex.ofManyRulings(8));
        AnnexPaper paper = new AnnexPaper(ResourceBundle.getBundle("messages", FINNISH));
        PrintingSpeed.compare(() -> paper.print(SnapshotJson.read(kept), FINNISH));
    }
}
