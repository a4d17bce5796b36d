package fi.havainto.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the archive on the class path; another archive gets another directory. */
final class Binaries {

    private static final String ARCHIVE = "postgres-linux-x86_64.txz";
    private static final int OWNER_MAY_EXECUTE = 0100;

    private Binaries() {}

    static Path unpackedIn(Path parent) throws IOException {
        URL archive = Binaries.class.getClassLoader().getResource(ARCHIVE);
        if (archive == null || !System.getProperty("os.arch").equals("amd64")) {
            throw new StartFailure("There is no embedded PostgreSQL for " + System.getProperty("os.name") + " on "
                    + System.getProperty("os.arch") + "; name a database in " + Settings.DATABASE_URL + ".");
        }
        Path home = parent.resolve(Long.toHexString(fingerprint(archive)));
        if (!Files.isDirectory(home)) {
            Path draft = parent.resolve("unpacking");
            DataDirectory.deleteTree(draft);
            unpack(archive, draft);
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home;
    }

    private static long fingerprint(URL archive) throws IOException {
        return ((JarURLConnection) archive.openConnection()).getJarEntry().getCrc();
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream raw = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(raw))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("an entry of the archive points outside it: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 || path.getParent().endsWith("bin")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
