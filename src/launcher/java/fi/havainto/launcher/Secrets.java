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

/** The passwords of the embedded database's roles: drawn once, kept in a file that only its owner may read. */
public final class Secrets {

    private static final int PASSWORD_BYTES = 24;

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
            return new Secrets(passwords);
        }
        SecureRandom random = new SecureRandom();
        for (Role role : Role.values()) {
            byte[] bytes = new byte[PASSWORD_BYTES];
            random.nextBytes(bytes);
            passwords.setProperty(role.roleName(), HexFormat.of().formatHex(bytes));
        }
        write(passwords, file);
        return new Secrets(passwords);
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

    public String of(Role role) {
        String password = passwords.getProperty(role.roleName());
        if (password == null) {
            throw new StartFailure(
                    "The data directory's secrets.properties has no password for " + role.roleName() + ".");
        }
        return password;
    }
}
