package fi.havainto.audit.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * One place in the chain and what it holds, as it is hashed. Whoever wants to compute a hash again without this
 * program needs this rule and the rows:
 *
 * <pre>
 * hash(1) = SHA-256(32 zero bytes, text(1)); hash(n) = SHA-256(hash(n - 1), text(n))
 * text(n) = field(ordinal) field(sealed_at) field(kind) and a field for each column of the row
 * field(x) = the number of its UTF-8 bytes, ":", x, ","; for null: "-,"
 * </pre>
 *
 * <p>Numbers are written in decimal, moments as microseconds since 1970 (UTC), bytes in hexadecimal, in the order
 * of columns that {@code control.ChainRows} lists. Nothing can be moved from one field to the next without changing the text.
 *
 * @param fields the columns of the row, null where they are
 */
public record Link(long ordinal, Instant sealedAt, SealedKind kind, List<String> fields) {

    public static final int HASH_BYTES = 32;

    /** What stands before the first link. */
    public static byte[] start() {
        return new byte[HASH_BYTES];
    }

    public byte[] hash(byte[] previous) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(text().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        Stream.concat(Stream.of(Long.toString(ordinal), Long.toString(micros(sealedAt)), kind.name()), fields.stream())
                .forEach(field -> append(text, field));
        return text.toString();
    }

    private static void append(StringBuilder text, String field) {
        if (field == null) {
            text.append("-,");
        } else {
            int bytes = field.getBytes(StandardCharsets.UTF_8).length;
            text.append(bytes).append(':').append(field).append(',');
        }
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
