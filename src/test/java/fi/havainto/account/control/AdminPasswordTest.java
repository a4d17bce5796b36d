package fi.havainto.account.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With which passwords there is a first administrator. */
class AdminPasswordTest {

    @Test
    void withoutOneTheSentenceNamesTheKey() {
        assertThat(AdminPassword.refusal(Optional.empty()))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .contains("There is no administrator", "HAVAINTO_ADMIN_PASSWORD", "12 characters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "            ", "x", "eleven char"})
    void shortAndBlankOnesAreRefused(String password) {
        assertThat(AdminPassword.refusal(Optional.of(password))).isPresent();
    }

    @Test
    void aRefusalDoesNotRepeatThePassword() {
        assertThat(AdminPassword.refusal(Optional.of("salasana")))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).contains("too short").doesNotContain("salasana"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve chars", "a longer pass phrase of some words"})
    void longEnoughOnesWillDo(String password) {
        assertThat(AdminPassword.refusal(Optional.of(password))).isEmpty();
    }
}
