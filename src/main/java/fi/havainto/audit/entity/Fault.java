package fi.havainto.audit.entity;

/**
 * Something that is not as it was sealed.
 *
 * @param what how it differs
 * @param kind the table of the row, or null where a place of the chain has none any more
 * @param rowId the row, or null
 * @param ordinal the place in the chain, or null where the row has none
 */
public record Fault(What what, SealedKind kind, Long rowId, Long ordinal) {

    public enum What {
        /** The row says something else than when it was sealed. */
        CHANGED,
        /** The row is gone. */
        MISSING,
        /** The hash at this place was changed; the row is as it was. */
        SEAL_CHANGED,
        /** The chain has no such place any more. */
        SEAL_MISSING,
        /** The words are not those that were committed to. */
        WORDS_CHANGED,
        /** The words are gone and were not masked. */
        WORDS_MISSING,
        /** The row came in without waiting for a place, or lost it. */
        UNSEALED,
        /** An earlier verification saw another hash at this place: the chain was written anew. */
        HEAD_CHANGED
    }

    public static Fault ofSeal(What what, long ordinal) {
        return new Fault(what, null, null, ordinal);
    }
}
