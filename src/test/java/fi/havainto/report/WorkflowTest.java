package fi.havainto.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.report.entity.Need;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about the workflow says what the code does, and whatever a move needs can be given. */
class WorkflowTest {

    private static final Path PAGE = Path.of("docs", "workflow.md");
    private static final Path PAGES = Path.of("src", "main", "webapp", "WEB-INF");
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

    /** The room that knows the choices has the input; the dialog includes it by the need's name. */
    @ParameterizedTest
    @EnumSource
    void everyNeedHasOneInput(Need need) throws IOException {
        Path input = Path.of("fragments", "need-" + need.name().toLowerCase(Locale.ROOT) + ".xhtml");
        try (Stream<Path> rooms = Files.list(PAGES)) {
            assertThat(rooms.map(room -> room.resolve(input)).filter(Files::exists))
                    .as("%s/<room>/%s", PAGES, input)
                    .hasSize(1);
        }
    }
}
