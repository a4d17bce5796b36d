package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.WrongFields;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a door must refuse, and with which words at which field. */
final class Refusal {

    private Refusal() {}

    static void notFound(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFound.class);
    }

    static void with(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        HavaintoException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    /** Exactly these fields are wrong, each with that key. */
    static void at(Map<String, String> fields, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        WrongFields.class,
                        wrong -> assertThat(wrong.faults().entrySet().stream()
                                        .collect(Collectors.toMap(
                                                Map.Entry::getKey,
                                                fault -> fault.getValue().key())))
                                .isEqualTo(fields));
    }
}
