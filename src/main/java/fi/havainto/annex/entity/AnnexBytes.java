package fi.havainto.annex.entity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of an annex as it goes out.
 *
 * @param name of the file, letters and digits of the address only
 * @param checksum SHA-256 of the bytes, in small hexadecimal digits
 */
public record AnnexBytes(String name, FileKind kind, byte[] bytes, String checksum) {

    public AnnexBytes(String name, FileKind kind, byte[] bytes) {
        this(name, kind, bytes, checksum(bytes));
    }

    public static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
