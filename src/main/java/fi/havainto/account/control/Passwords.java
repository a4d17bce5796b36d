package fi.havainto.account.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes and compares passwords: PBKDF2 with HMAC-SHA-512, 210 000 rounds, 32 bytes of salt. */
@ApplicationScoped
public class Passwords {

    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    @Inject
    private Pbkdf2PasswordHash hash;

    private String nobody;

    @PostConstruct
    void prepare() {
        hash.initialize(PARAMETERS);
        nobody = hash.generate("nobody".toCharArray());
    }

    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Takes as long for an account that does not exist (a null hash) as for one that does. */
    public boolean matches(String password, String stored) {
        boolean same = hash.verify(password.toCharArray(), stored == null ? nobody : stored);
        return same && stored != null;
    }
}
