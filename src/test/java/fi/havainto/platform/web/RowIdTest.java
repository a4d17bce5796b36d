package fi.havainto.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.platform.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowIdTest {

    @Test
    void aNumberIsAnId() {
        assertThat(RowId.of("0")).isZero();
        assertThat(RowId.orNull("999999999999999999")).isEqualTo(999_999_999_999_999_999L);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " 1", "-1", "1.0", "x", "9223372036854775808", "١"})
    void nothingElseIs(String text) {
        assertThat(RowId.orNull(text)).isNull();
        assertThatThrownBy(() -> RowId.of(text)).isInstanceOf(NotFound.class);
    }
}
