package fi.havainto.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void theLogKnowsWhatFailedButNotWhatWasWritten() {
        Exception failure = new IllegalStateException(
                "Failing row contains (secret words)", new SQLException("Detail: secret words", "23514"));
        assertThat(Failure.describe(failure))
                .contains("IllegalStateException", "SQLException", "23514", "FailureTest")
                .doesNotContain("secret");
    }
}
