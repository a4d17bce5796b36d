package fi.havainto.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of the embedded database's roles, and the secret by which figures are protected: drawn once, kept in a
 * file that only its owner may read, outside the database.
 */
public final class Secrets {

    private static final int PASSWORD_BYTES = 24;
    private static final int DISCLOSURE_BYTES = 32;
    private static final String DISCLOSURE = "disclosure_key";

    private final Properties passwords;

    private Secrets(Properties passwords) {
        this.passwords = passwords;
    }

    /** Reads the file, or draws new passwords when there is none. */
    static Secrets keptIn(Path file) throws IOException {
        Properties passwords = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                passwords.load(reader);
            }
            // a file from before there was such a secret
            if (!passwords.containsKey(DISCLOSURE)) {
                passwords.setProperty(DISCLOSURE, drawn(DISCLOSURE_BYTES));
                write(passwords, file);
            }
            return new Secrets(passwords);
        }
        for (Role role : Role.values()) {
            passwords.setProperty(role.roleName(), drawn(PASSWORD_BYTES));
        }
        passwords.setProperty(DISCLOSURE, drawn(DISCLOSURE_BYTES));
        write(passwords, file);
        return new Secrets(passwords);
    }

    private static String drawn(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Written aside and moved: a crash leaves the whole file or none. */
    private static void write(Properties passwords, Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(draft)) {
            passwords.store(writer, null);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The secret by which figures are protected. */
    String ofDisclosure() {
        return passwords.getProperty(DISCLOSURE);
    }

    public String of(Role role) {
        String password = passwords.getProperty(role.roleName());
        if (password == null) {
            throw new StartFailure(
                    "The data directory's secrets.properties has no password for " + role.roleName() + ".");
        }
        return password;
    }
}
