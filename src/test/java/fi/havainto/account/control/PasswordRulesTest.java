package fi.havainto.account.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.platform.WrongFields;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

    private static final int MANY = 1_000;

    @Test
    void lengthIsAllThatIsAsked() {
        assertThatCode(() -> PasswordRules.faults("old", "aaaaaaaaaaaa", "aaaaaaaaaaaa", "name")
                        .mustBeNone())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "aaaaaaaaaaa, aaaaaaaaaaa, account.password.length",
        ", , account.password.length",
        "the old one!, the old one!, account.password.other",
        "a.longer.name, a.longer.name, account.password.notTheName",
        "aaaaaaaaaaaa, aaaaaaaaaaab, account.password.again"
    })
    void otherwiseItIsSaidWhy(String chosen, String again, String key) {
        assertThatThrownBy(() -> PasswordRules.faults("the old one!", chosen, again, "a.longer.name")
                        .mustBeNone())
                .isInstanceOfSatisfying(
                        WrongFields.class, wrong -> assertThat(wrong.key()).isEqualTo(key));
    }

    @Test
    void oneTimePasswordsAreLongReadableAndNeverTheSame() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            made.add(PasswordRules.oneTime());
        }
        assertThat(made).hasSize(MANY).allMatch(one -> one.matches("([a-km-np-z2-9]{4}-){4}[a-km-np-z2-9]{4}"));
    }
}
