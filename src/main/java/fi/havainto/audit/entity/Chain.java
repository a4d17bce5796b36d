package fi.havainto.audit.entity;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * A walk along the chain from its first place: give it every place in order, then ask what it found. Keeps two hashes
 * and the first faults in memory, however long the chain is.
 *
 * <p>After a row that differs the walk goes on from the stored hash, so that each fault is named once and by its own row.
 * Whether the row or its stored hash was changed shows at the next place: if that follows from the computed hash,
 * the stored one is the wrong one.
 */
public final class Chain {

    /** So many faults are named; the others are counted. */
    public static final int NAMED = 20;

    private final List<Fault> named = new ArrayList<>();
    private long faults;
    private long places;
    private long last;
    private byte[] stored = Link.start();
    private byte[] computed = Link.start();
    private SealedRow suspect;

    public void next(SealedRow row) {
        places++;
        long ordinal = row.link().ordinal();
        if (ordinal != last + 1) {
            settleSuspect(false);
            found(Fault.ofSeal(Fault.What.SEAL_MISSING, last + 1));
            // what stood before it is not known, so nothing can be said of this one
            computed = row.hash();
        } else {
            check(row);
        }
        words(row);
        last = ordinal;
        stored = row.hash();
    }

    private void check(SealedRow row) {
        if (!row.there()) {
            settleSuspect(false);
            found(row.fault(Fault.What.MISSING));
            computed = row.hash();
            return;
        }
        byte[] byStored = row.link().hash(stored);
        boolean follows = MessageDigest.isEqual(byStored, row.hash());
        boolean followsComputed =
                suspect != null && !follows && MessageDigest.isEqual(row.link().hash(computed), row.hash());
        settleSuspect(followsComputed);
        computed = follows || followsComputed ? row.hash() : byStored;
        suspect = follows || followsComputed ? null : row;
    }

    private void words(SealedRow row) {
        if (row.words() != SealedRow.Words.HOLD) {
            boolean changed = row.words() == SealedRow.Words.CHANGED;
            found(row.fault(changed ? Fault.What.WORDS_CHANGED : Fault.What.WORDS_MISSING));
        }
    }

    private void settleSuspect(boolean hashWasChanged) {
        if (suspect != null) {
            found(suspect.fault(hashWasChanged ? Fault.What.SEAL_CHANGED : Fault.What.CHANGED));
            suspect = null;
        }
    }

    /** Adds what was found beside the walk. */
    public void found(Fault fault) {
        faults++;
        if (named.size() < NAMED) {
            named.add(fault);
        }
    }

    /** To be said when the last place was given. */
    public void end() {
        settleSuspect(false);
    }

    public long places() {
        return places;
    }

    public long faults() {
        return faults;
    }

    /** The first faults, in the order of the chain. */
    public List<Fault> named() {
        return List.copyOf(named);
    }

    /** The last place; 0 when nothing is sealed. */
    public long head() {
        return last;
    }

    public byte[] headHash() {
        return stored.clone();
    }
}
