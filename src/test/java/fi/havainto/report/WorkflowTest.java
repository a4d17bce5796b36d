package fi.havainto.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page about the workflow says what the code does. */
class WorkflowTest {

    private static final Path PAGE = Path.of("docs", "workflow.md");
    private static final String HINT =
            PAGE + " is behind the code: mvn test -Dtest=WorkflowTest -Dregenerate=true writes it anew";

    @Test
    void thePageIsWhatTheEnumsSay() throws IOException {
        String generated = WorkflowPage.text();
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, generated);
        }
        assertThat(PAGE).as(HINT).exists();
        assertThat(Files.readString(PAGE)).as(HINT).isEqualTo(generated);
    }
}
