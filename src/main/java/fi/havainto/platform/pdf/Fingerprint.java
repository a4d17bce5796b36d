package fi.havainto.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.pdmodel.PDPage;

/** A number that comes from what a paper holds: the file's identifier is made of it, and not of a clock. */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint(Imprint imprint) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
        add(imprint.toString().getBytes(StandardCharsets.UTF_8));
    }

    void add(byte[] bytes) {
        digest.update(bytes);
    }

    /** Takes in what is drawn on a finished page. */
    void add(PDPage page) throws IOException {
        try (InputStream drawn = page.getContents()) {
            add(drawn.readAllBytes());
        }
    }

    long value() {
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
