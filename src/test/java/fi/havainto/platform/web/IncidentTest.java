package fi.havainto.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class IncidentTest {

    @Test
    void theLogKnowsWhatFailedButNotWhatWasWritten() {
        Exception failure = new IllegalStateException(
                "Failing row contains (secret words)", new SQLException("Detail: secret words", "23514"));
        assertThat(Incident.describe(failure))
                .contains("IllegalStateException", "SQLException", "23514", "IncidentTest")
                .doesNotContain("secret");
    }

    @Test
    void onlyAnIdIsShown() {
        assertThat(Incident.idOrNull("7K3-M2P")).isEqualTo("7K3-M2P");
        assertThat(Incident.idOrNull("<b>hello</b>")).isNull();
        assertThat(Incident.idOrNull(null)).isNull();
    }
}
