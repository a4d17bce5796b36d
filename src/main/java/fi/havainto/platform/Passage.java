package fi.havainto.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;

/**
 * Words that somebody said with a move. Beside the text stands a salted SHA-256 of it, so that taking words out of the
 * text (masking) leaves a trail that still verifies. The salt goes with the words, so that nobody can try what they
 * were. Rows are only inserted and read; the one thing that changes them is the owner's function {@code report_mask}.
 */
@Entity
@Table(name = "platform_passage")
public class Passage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_passage_seq")
    @SequenceGenerator(name = "platform_passage_seq", sequenceName = "platform_passage_seq", allocationSize = 50)
    private Long id;

    private String text;
    private byte[] salt;
    private byte[] commitment;
    private String language;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "masked_at")
    private Instant maskedAt;

    protected Passage() {}

    private Passage(String said, String kept, String language, Instant writtenAt) {
        this.text = kept;
        this.salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        this.commitment = commit(salt, said);
        this.language = language;
        this.writtenAt = writtenAt;
    }

    /** Words that are kept here. */
    public static Passage of(String text, String language, Instant writtenAt) {
        return new Passage(text, text, language, writtenAt);
    }

    /** The commitment of words that are kept elsewhere, as plain columns of a report. */
    public static Passage commitmentOf(String text, String language, Instant writtenAt) {
        return new Passage(text, null, language, writtenAt);
    }

    /** What a comparison with the commitment says. */
    public enum Proof {
        /** These are the words that were committed to. */
        SAME,
        /** Words were masked; the commitment is left, and nobody can compare it with anything. */
        MASKED,
        /** These are other words, and nobody said why. */
        CHANGED
    }

    /** Whether these are the words that were committed to. */
    public boolean commitsTo(String words) {
        return proofOf(words) == Proof.SAME;
    }

    /** Compares words with the commitment; a trail that holds masked passages is whole all the same. */
    public Proof proofOf(String words) {
        if (isMasked()) {
            return Proof.MASKED;
        }
        return MessageDigest.isEqual(commitment, commit(salt, words)) ? Proof.SAME : Proof.CHANGED;
    }

    private static byte[] commit(byte[] salt, String words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    public Long getId() {
        return id;
    }

    public String getText() {
        return text;
    }

    public String getLanguage() {
        return language;
    }

    public boolean isMasked() {
        return maskedAt != null;
    }
}
