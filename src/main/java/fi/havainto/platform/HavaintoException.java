package fi.havainto.platform;

import java.util.List;

/**
 * A refusal that a person can understand: a message key with its arguments. Unchecked, so it rolls the transaction
 * back. Page, log and test say the same key.
 */
public class HavaintoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;
    private String field;

    public HavaintoException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public HavaintoException(String key, Throwable cause) {
        super(key, cause);
        this.key = key;
        this.arguments = List.of();
    }

    /** Says which input it is about, by the id that the input has on every page: its error is shown there. */
    public HavaintoException about(String input) {
        this.field = input;
        return this;
    }

    /** The id of the input that this is about, or null when it is about the whole action. */
    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
