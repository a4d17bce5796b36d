package fi.havainto.platform;

/** Somebody else changed the same thing first; nothing of this attempt was stored. */
public class Conflict extends HavaintoException {

    private static final long serialVersionUID = 1L;

    public Conflict() {
        super("error.conflict");
    }
}
