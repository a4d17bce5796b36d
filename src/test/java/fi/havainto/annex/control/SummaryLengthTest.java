package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.entity.AnnexText;
import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.annex.entity.WrittenText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether the summary fits on the one page that its heading promises, in each language. */
class SummaryLengthTest {

    private final Rendering rendering = new Rendering();

    @Test
    void fitsWithTextsOfAUsualLength() {
        assertThat(rendering.longSummaries(SampleAnnex.county())).isEmpty();
        assertThat(rendering.longSummaries(SampleAnnex.municipality())).isEmpty();
    }

    @Test
    void saysInWhichLanguageItIsTooLong() {
        String full = "Havainto. ".repeat(AnnexText.LENGTH / 10);
        assertThat(rendering.longSummaries(saying(full, full))).containsExactly("fi", "sv");
        assertThat(rendering.longSummaries(saying("Lyhyt.", full))).containsExactly("sv");
        assertThat(rendering.longSummaries(saying(full, "Kort."))).containsExactly("fi");
    }

    private static Snapshot saying(String finnish, String swedish) {
        return SampleAnnex.saying(
                SampleAnnex.county(),
                List.of(new WrittenText(TextBlock.SUMMARY, "", new BothLanguages(finnish, swedish))));
    }
}
