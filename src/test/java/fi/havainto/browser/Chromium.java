package fi.havainto.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The browser of the tests: the one that HAVAINTO_CHROMIUM names, else one on the PATH, else (as root, on Debian and its
 * kin) a freshly installed one. Without any the tests fail: a skipped browser test would look like a green one.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "headless-shell");

    private Chromium() {}

    static Path path() {
        String named = System.getenv("HAVAINTO_CHROMIUM");
        if (named != null) {
            if (!Files.isExecutable(Path.of(named))) {
                throw new IllegalStateException("HAVAINTO_CHROMIUM is " + named + ", which is no program.");
            }
            return Path.of(named);
        }
        return onPath().or(Chromium::installed)
                .orElseThrow(() -> new IllegalStateException("No Chromium found: install one or name it in "
                        + "HAVAINTO_CHROMIUM (only root on a system with apt-get gets one by itself)."));
    }

    private static Optional<Path> onPath() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        if (!System.getProperty("user.name").equals("root") || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return onPath();
    }

    private static void run(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            int exit = builder.start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + exit
                        + "; install a Chromium or name one in HAVAINTO_CHROMIUM.");
            }
        } catch (IOException e) {
            throw new IllegalStateException(String.join(" ", command) + " could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
