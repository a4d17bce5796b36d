package fi.havainto.platform;

/**
 * There is no such thing, or it is not for this person: both sound the same, so that nobody learns what exists.
 */
public class NotFound extends HavaintoException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("error.notFound");
    }
}
