package fi.havainto.account.control;

import java.util.Optional;

/** The password that the first administrator is given from outside: there, and not too short. */
public final class AdminPassword {

    public static final String KEY = "HAVAINTO_ADMIN_PASSWORD";
    public static final int LEAST_LENGTH = 12;

    private AdminPassword() {}

    /** Why nobody can be made administrator with this password, in one sentence; empty when it will do. */
    public static Optional<String> refusal(Optional<String> password) {
        if (password.isEmpty() || password.get().isBlank()) {
            return Optional.of("There is no administrator yet: " + KEY + " must name a password of at least "
                    + LEAST_LENGTH + " characters, with which admin signs in.");
        }
        if (password.get().length() < LEAST_LENGTH) {
            return Optional.of("There is no administrator yet, and " + KEY + " is too short: admin's password needs at"
                    + " least " + LEAST_LENGTH + " characters.");
        }
        return Optional.empty();
    }
}
