package fi.havainto.audit.entity;

/**
 * A place of the chain with the row that stands there now.
 *
 * @param link what is hashed; its fields are empty when the row is gone
 * @param rowId the row's id
 * @param hash as it was stored
 * @param there whether the row is still there
 * @param words what a passage's words are now; {@code HOLD} for every other row
 */
public record SealedRow(Link link, long rowId, byte[] hash, boolean there, Words words) {

    /** Whether words are as they were committed to; masked ones are nobody's fault. */
    public enum Words {
        HOLD,
        CHANGED,
        MISSING
    }

    public Fault fault(Fault.What what) {
        return new Fault(what, link.kind(), rowId, link.ordinal());
    }
}
