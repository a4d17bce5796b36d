package fi.havainto.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which calls of a page are answered here, and that all others reach the standard resolver. */
class PlainCallsTest {

    /** What a page may call. */
    public static final class Desk {

        public String name() {
            return "desk";
        }

        public String nothing() {
            return null;
        }

        public String twice(long number) {
            return Long.toString(number * 2);
        }

        public String said(String words) {
            return "words " + words;
        }

        public String said(Integer number) {
            return "number " + number;
        }

        public String all(String... words) {
            return String.join("+", words);
        }

        public String refuses() {
            throw new IllegalStateException("no");
        }
    }

    private record Row(String number) {}

    /** Converts to long, as the server's would. */
    private static final class Context extends ELContext {

        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object value, Class<T> wanted) {
            return (T) (wanted == long.class ? Long.valueOf(value.toString()) : value);
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }

    private final ELContext context = new Context();
    private final PlainCalls calls = new PlainCalls();

    @BeforeEach
    void nothingIsResolvedYet() {
        context.setPropertyResolved(false);
    }

    @Test
    void aMethodWithoutANamesakeIsCalled() {
        assertThat(call("name")).isEqualTo("desk");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(call("name")).as("again, from what is known").isEqualTo("desk");
    }

    @Test
    void nullIsAnAnswerToo() {
        assertThat(call("nothing")).isNull();
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void argumentsBecomeWhatTheMethodTakes() {
        assertThat(call("twice", "21")).isEqualTo("42");
        assertThat(call("twice", 21)).isEqualTo("42");
    }

    @Test
    void namesakesOpenEndsAndWhatIsNotThereAreLeftToTheStandard() {
        assertLeft(new Desk(), "said", "5");
        assertLeft(new Desk(), "all", "a", "b");
        assertLeft(new Desk(), "name", "too much");
        assertLeft(new Desk(), "unknown");
        assertLeft(new Row("2026-000001"), "number");
        assertLeft(null, "name");
    }

    @Test
    void whatFailsSaysWhy() {
        assertThatThrownBy(() -> call("refuses"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private Object call(String name, Object... arguments) {
        return calls.invoke(context, new Desk(), name, null, arguments);
    }

    private void assertLeft(Object base, String name, Object... arguments) {
        assertThat(calls.invoke(context, base, name, null, arguments)).isNull();
        assertThat(context.isPropertyResolved()).as(name).isFalse();
    }
}
