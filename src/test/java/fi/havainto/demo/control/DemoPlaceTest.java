package fi.havainto.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A demo whose passwords everybody knows stands on the embedded database behind the loopback, or nowhere. */
class DemoPlaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1:5432/havainto?reWriteBatchedInserts=true",
                "jdbc:postgresql://localhost/havainto",
                "jdbc:postgresql://[::1]:5432/havainto"
            })
    void onTheLoopback(String url) {
        assertThat(DemoPlace.refusal(true, url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://192.0.2.7:5432/havainto",
                "jdbc:postgresql://0.0.0.0/havainto",
                "jdbc:postgresql://127.0.0.1:5432,192.0.2.7:5432/havainto",
                "jdbc:postgresql:havainto",
                "havainto",
                ""
            })
    void nowhereElse(String url) {
        assertThat(DemoPlace.refusal(true, url))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).contains("loopback").doesNotContain("\n"));
    }

    @Test
    void notOnADatabaseThatIsNotTheEmbeddedOne() {
        assertThat(DemoPlace.refusal(false, "jdbc:postgresql://127.0.0.1:5432/havainto"))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("embedded"));
    }
}
