package fi.havainto.handling.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorklistPlaceTest {

    @Test
    void whatIsWrittenIsRead() {
        WorklistPlace place = new WorklistPlace("2026-000123", Instant.parse("2026-12-01T10:00:00.123456Z"));
        assertThat(WorklistPlace.orNull(place.toString())).isEqualTo(place);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "2026-000123",
                "2026-000123_2026-13-01T10:00:00Z",
                "2026-000123_+1000000000-12-31T23:59:59Z",
                "2026-000123_2026-12-01T10:00:00Z'",
                "1_2026-12-01T10:00:00Z"
            })
    void whatSaysNoPlaceIsTheBeginning(String text) {
        assertThat(WorklistPlace.orNull(text)).isNull();
    }
}
