package fi.havainto.statistics.control;

import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.disclosure.CostKey;
import fi.havainto.platform.disclosure.Threshold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the installation says of protecting figures: from how much on they are shown, and the secret. */
@ApplicationScoped
public class DisclosureSettings {

    @Inject
    @ConfigProperty(name = "HAVAINTO_DISCLOSURE_THRESHOLD", defaultValue = "5")
    private int threshold;

    @Inject
    @ConfigProperty(name = "HAVAINTO_DISCLOSURE_KEY")
    private Optional<String> key;

    @Inject
    @ConfigProperty(name = "HAVAINTO_DISCLOSURE_KEY_FILE")
    private Optional<String> file;

    protected DisclosureSettings() {}

    /** As an installation might have set it. */
    DisclosureSettings(int threshold, Optional<String> key, Optional<String> file) {
        this.threshold = threshold;
        this.key = key;
        this.file = file;
    }

    /**
     * The threshold.
     *
     * @throws HavaintoException when it is set lower than it may be
     */
    public Threshold threshold() {
        if (threshold < Threshold.SMALLEST) {
            throw new HavaintoException("statistics.refused.threshold", Threshold.SMALLEST);
        }
        return Threshold.of(threshold);
    }

    /**
     * The secret.
     *
     * @throws HavaintoException when none is set, or one that is too short or cannot be read
     */
    public CostKey key() {
        byte[] secret = key.or(this::fromFile)
                .map(text -> text.strip().getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new HavaintoException("statistics.refused.noKey"));
        if (secret.length < CostKey.SHORTEST) {
            throw new HavaintoException("statistics.refused.shortKey", CostKey.SHORTEST);
        }
        return new CostKey(secret);
    }

    private Optional<String> fromFile() {
        try {
            return file.isEmpty() ? Optional.empty() : Optional.of(Files.readString(Path.of(file.get())));
        } catch (IOException e) {
            throw new HavaintoException("statistics.refused.keyFile", e);
        }
    }
}
