package fi.havainto.account.control;

import fi.havainto.platform.Faults;
import fi.havainto.platform.HavaintoException;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What a password must be: long, and nothing else. Rules about kinds of characters make passwords worse. */
public final class PasswordRules {

    public static final int LEAST_LENGTH = AdminPassword.LEAST_LENGTH;
    public static final int MOST_LENGTH = 200;

    /** Without those that are mistaken for one another when read aloud or from paper. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    private PasswordRules() {}

    /** What is wrong with the choice of a new password. */
    public static Faults faults(String current, String chosen, String again, String username) {
        Faults faults = new Faults();
        String password = chosen == null ? "" : chosen;
        faults.note(
                password.length() < LEAST_LENGTH || password.length() > MOST_LENGTH,
                "new-password",
                new HavaintoException("account.password.length", LEAST_LENGTH, MOST_LENGTH));
        faults.note(password.equals(current), "new-password", new HavaintoException("account.password.other"));
        faults.note(
                password.equalsIgnoreCase(username),
                "new-password",
                new HavaintoException("account.password.notTheName"));
        faults.note(!password.equals(again), "again", new HavaintoException("account.password.again"));
        return faults;
    }

    /** A password to be read aloud once: 100 bits in groups of four. */
    public static String oneTime() {
        SecureRandom chance = new SecureRandom();
        return chance.ints(GROUPS, 0, Integer.MAX_VALUE)
                .mapToObj(group -> chance.ints(GROUP, 0, LETTERS.length())
                        .mapToObj(at -> LETTERS.substring(at, at + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
