package fi.havainto.annex.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a text in UTF-8, and how such a number is printed. */
final class Checksum {

    /** So many signs tell two editions apart at the foot of a page. */
    private static final int START = 12;

    private static final int GROUP = 16;

    private Checksum() {}

    static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Its first signs. */
    static String start(String checksum) {
        return checksum.substring(0, Math.min(START, checksum.length()));
    }

    /** Apart every sixteen signs, so that lines can break and eyes can compare. */
    static String inGroups(String checksum) {
        return checksum.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
