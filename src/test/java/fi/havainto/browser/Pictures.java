package fi.havainto.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/**
 * The pictures of the guide, taken by the journey as it passes: each once as on a desk and once as on a phone. They go to
 * {@code target/browser}; with the system property or environment variable {@code havainto.pictures=true} (for the
 * shell: {@code HAVAINTO_PICTURES}) to {@code docs/guide/images}, where they are committed.
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

    private static final Path DIRECTORY = WANTED
            ? Path.of(System.getProperty("havainto.basedir"), "docs", "guide", "images")
            : Path.of(System.getProperty("havainto.target"), "browser");

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
        page.screenshot(new Page.ScreenshotOptions().setPath(DIRECTORY.resolve(name + ".png")));
    }
}
