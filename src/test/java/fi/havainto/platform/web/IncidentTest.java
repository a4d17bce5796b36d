package fi.havainto.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IncidentTest {

    @Test
    void onlyAnIdIsShown() {
        assertThat(Incident.idOrNull("7K3-M2P")).isEqualTo("7K3-M2P");
        assertThat(Incident.idOrNull("<b>hello</b>")).isNull();
        assertThat(Incident.idOrNull(null)).isNull();
    }
}
