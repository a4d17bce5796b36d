package fi.havainto.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The pictures of the guides, taken by the browser tests as they pass: each once as on a desk and once as on a phone. They
 * go to {@code target/browser}; with the system property or environment variable {@code havainto.pictures=true} (for the
 * shell: {@code HAVAINTO_PICTURES}) those that a guide shows go to {@code docs/guide/images}, where they are committed.
 */
final class Pictures {

    private static final int DESKTOP = 1280;
    private static final int DESKTOP_HEIGHT = 1000;
    private static final int WHOLE_REPORT = 1700;
    private static final int PHONE = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final String FINNISH = "fi";
    private static final List<String> OF_THE_GUIDE = List.of(FINNISH, "sv");

    private static final boolean WANTED = Boolean.getBoolean("havainto.pictures")
            || Boolean.parseBoolean(System.getenv("havainto.pictures"))
            || Boolean.parseBoolean(System.getenv("HAVAINTO_PICTURES"));

    private static final Path GUIDES = Path.of(System.getProperty("havainto.basedir"), "docs", "guide");
    private static final Path ASIDE = Path.of(System.getProperty("havainto.target"), "browser");
    private static final String SHOWN = WANTED ? wordsOfTheGuides() : "";

    private Pictures() {}

    /** Takes the page with that part of it in view. */
    static void take(Page page, String name, String language, String part) {
        if (!OF_THE_GUIDE.contains(language)) {
            return;
        }
        String suffix = language.equals(FINNISH) ? "" : "-" + language;
        take(
                page,
                DESKTOP,
                name.equals("report-view") ? WHOLE_REPORT : DESKTOP_HEIGHT,
                part,
                name + "-desktop" + suffix);
        take(page, PHONE, PHONE_HEIGHT, part, name + "-phone" + suffix);
    }

    private static void take(Page page, int width, int height, String part, String name) {
        page.setViewportSize(width, height);
        page.evaluate("part => document.querySelector(part).scrollIntoView({ block: 'start' })", part);
        String file = name + ".png";
        Path directory = SHOWN.contains("/" + file) ? GUIDES.resolve("images") : ASIDE;
        page.screenshot(new Page.ScreenshotOptions().setPath(directory.resolve(file)));
    }

    private static String wordsOfTheGuides() {
        StringBuilder words = new StringBuilder();
        try (Stream<Path> files = Files.walk(GUIDES)) {
            for (Path guide :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                words.append(Files.readString(guide));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.toString();
    }
}
