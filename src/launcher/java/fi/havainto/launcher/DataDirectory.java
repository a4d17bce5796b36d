package fi.havainto.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Everything the launcher keeps between two runs, under one directory that belongs to one running instance at a time:
 * the lock is the kernel's, so it is gone with its process, however that ends.
 */
public final class DataDirectory implements AutoCloseable {

    private static final int PID_LENGTH = 20;

    private final Path root;
    private final FileChannel channel;

    private DataDirectory(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    public static DataDirectory open(Path path) {
        try {
            Path root = createPrivate(path).toRealPath();
            DataDirectory directory = new DataDirectory(root, lock(root));
            deleteTree(directory.temporary());
            createPrivate(directory.temporary());
            createPrivate(directory.logs());
            return directory;
        } catch (IOException e) {
            throw new StartFailure("The data directory " + path + " cannot be used (" + e + ").", e);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(
                root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            ByteBuffer holder = ByteBuffer.allocate(PID_LENGTH);
            int length = channel.read(holder);
            channel.close();
            String pid = new String(holder.array(), 0, Math.max(length, 0), StandardCharsets.US_ASCII).strip();
            throw new StartFailure(
                    "Another Havainto, process " + pid + ", already uses the data directory " + root + ".");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    public Path database() {
        return root.resolve("database");
    }

    Path binaries() {
        return root.resolve("postgresql");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    public Path temporary() {
        return root.resolve("tmp");
    }

    public Path logs() {
        return root.resolve("log");
    }

    static Path createPrivate(Path path) throws IOException {
        Files.createDirectories(path);
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    }

    static void deleteTree(Path top) throws IOException {
        if (!Files.exists(top)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(top)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** For a directory that was only borrowed for a test. */
    public void delete() throws IOException {
        deleteTree(root);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
