package fi.havainto.platform.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.function.ToDoubleFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The server's secret that decides between companions of about the same worth in a cube. Without it somebody who has the
 * program could run it on every table that might be the true one, and drop those that would have been hidden
 * differently. It must be drawn at random: one that can be guessed is none, since its id lets a guess be tried. Companions
 * of totals are the smallest ones, whatever the secret.
 */
public final class CostKey {

    /** The shortest secret in bytes. */
    public static final int SHORTEST = 32;

    private static final String HMAC = "HmacSHA256";
    private static final String LABEL = "havainto disclosure key id";
    private static final int ID_BYTES = 6;
    private static final int FRACTION_BITS = 53;

    private final byte[] secret;

    /**
     * A secret.
     *
     * @throws IllegalArgumentException when it is shorter than {@link #SHORTEST} bytes
     */
    public CostKey(byte[] secret) {
        if (secret.length < SHORTEST) {
            throw new IllegalArgumentException("A secret has at least " + SHORTEST + " bytes");
        }
        this.secret = secret.clone();
    }

    /** Names the secret without telling it: the beginning of an HMAC of a fixed label, of no use for anything else. */
    public String id() {
        try {
            byte[] code = mac().doFinal(LABEL.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(code, 0, ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }

    /** A number from 0 to 1 for each place, the same for the same place and secret; for one thread. */
    ToDoubleFunction<Place> draw() {
        try {
            Mac mac = mac();
            return place -> fraction(mac.doFinal(String.join("\0", place.table(), place.row(), place.column())
                    .getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }

    private Mac mac() throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(secret, HMAC));
        return mac;
    }

    private static double fraction(byte[] hash) {
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | hash[i] & 0xff;
        }
        return (bits >>> Long.SIZE - FRACTION_BITS) / (double) (1L << FRACTION_BITS);
    }
}
