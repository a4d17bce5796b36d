package fi.havainto.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNumberTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "1, 1",
                "7, 7",
                "0, 1",
                "-1, 1",
                "abc, 1",
                "99999999999, 1",
                "999999999, 400",
                "'3\r', 1",
                "NULL, 1"
            },
            nullValues = "NULL")
    void whatSaysNoPageIsTheFirst(String asked, int page) {
        assertThat(PageNumber.of(asked)).isEqualTo(page);
    }
}
