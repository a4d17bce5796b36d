package fi.havainto.audit.entity;

import java.time.Instant;

/**
 * How the trail stands now.
 *
 * @param head the last place of the chain; 0 when nothing is sealed yet
 * @param headHash its hash in hexadecimal, or null
 * @param sealedAt when it was sealed, or null
 * @param waiting how many rows have no place yet
 * @param verifiedAt when the chain was last looked through, or null
 * @param faults how many faults were found then
 * @param first the first of them, or null
 */
public record TrailState(
        long head, String headHash, Instant sealedAt, long waiting, Instant verifiedAt, long faults, Fault first) {

    public boolean isVerified() {
        return verifiedAt != null;
    }

    public boolean isBroken() {
        return faults > 0;
    }
}
