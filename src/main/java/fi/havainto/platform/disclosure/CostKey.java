package fi.havainto.platform.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.ToDoubleFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The server's secret that decides between companions of about the same worth. Without it somebody who has the program
 * could run it on every table that might be the true one, and drop those that would have been hidden differently.
 */
public final class CostKey {

    /** The shortest secret in bytes. */
    public static final int SHORTEST = 32;

    private static final String HMAC = "HmacSHA256";
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

    /** Names the secret without telling it: the beginning of its hash. */
    public String id() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret);
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A number from 0 to 1 for each place, the same for the same place and secret; for one thread. */
    ToDoubleFunction<Place> draw() {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return place -> fraction(mac.doFinal(String.join("\0", place.table(), place.row(), place.column())
                    .getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }

    private static double fraction(byte[] hash) {
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | hash[i] & 0xff;
        }
        return (bits >>> Long.SIZE - FRACTION_BITS) / (double) (1L << FRACTION_BITS);
    }
}
