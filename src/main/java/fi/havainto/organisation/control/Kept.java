package fi.havainto.organisation.control;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * A list of reference data, kept for a short while: it is read on every page and changes a few times a year. Another
 * node's change is seen when the while is over.
 */
public final class Kept<T> {

    static final Duration WHILE = Duration.ofMinutes(1);

    private record Value<T>(T list, Instant until) {}

    private volatile Value<T> value;

    /** Something has changed here: whoever asks next reads anew. */
    public void forget() {
        value = null;
    }

    /** The list, read anew when it has been kept long enough. */
    public T get(Instant now, Supplier<T> read) {
        Value<T> kept = value;
        if (kept == null || !now.isBefore(kept.until) || now.isBefore(kept.until.minus(WHILE))) {
            kept = new Value<>(read.get(), now.plus(WHILE));
            value = kept;
        }
        return kept.list;
    }
}
