package fi.havainto.platform;

import fi.havainto.platform.access.Actor;
import java.time.Instant;

/**
 * Something that happened, told to observers in the same transaction. It carries ids, never text: the trail stores
 * {@link #ids()} as it is.
 */
public interface DomainEvent {

    Actor actor();

    Instant at();

    /** The act in capitals, for instance {@code SIGNED_IN} or the name of a move. */
    String action();

    /** {@code name=value} pairs parted by blanks, ids and codes only, at most {@value #IDS_LENGTH} characters. */
    String ids();

    int IDS_LENGTH = 400;
}
