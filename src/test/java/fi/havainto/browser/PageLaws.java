package fi.havainto.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What must be true on every page, whatever it is for: no fault that axe knows, one heading and the landmarks, its
 * language, nothing that scrolls sideways, nothing too small for a finger. Faults are collected, so that one run tells
 * all of them; whoever has checked asks for them in the end.
 */
final class PageLaws {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final int FACE = 150;
    private static final String INSIDE = read("/browser/page-laws.js");

    private final List<String> faults = new ArrayList<>();

    /**
     * Looks at the page as it stands, wide and narrow from the inside and with axe in each of these ways, and leaves it
     * as the first one shows it.
     */
    void check(Page page, String station, List<Look> looks) {
        Look first = looks.get(0);
        List.of(first.narrow(), first.wide()).forEach(look -> {
            show(page, look);
            askInside(page, station + " (" + look + "): ", look.language());
        });
        looks.forEach(look -> {
            show(page, look);
            boolean seenByDay = look.dark() && looks.contains(look.inLight());
            askAxe(page, station + " (" + look + "): ", seenByDay);
        });
        show(page, first);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    static void show(Page page, Look look) {
        page.setViewportSize(look.width(), Look.HEIGHT);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    private void askInside(Page page, String where, String language) {
        ((List<?>) page.evaluate(INSIDE, language)).forEach(fault -> faults.add(where + fault));
    }

    /** By night only the colours are others: what was asked by day is not asked again. */
    private void askAxe(Page page, String where, boolean onlyColours) {
        // from the top: where the page happened to stand, a pinned bar may cover half of any link
        page.evaluate("() => scrollTo(0, 0)");
        // without the legacy mode axe opens a second page for every run, for frames that our pages do not have
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
        List<Rule> violations = (onlyColours ? axe.withRules(COLOURS) : axe.withTags(WCAG))
                .analyze()
                .getViolations();
        violations.forEach(rule -> faults.add(where + rule.getId() + " at " + places(rule)));
    }

    private static String places(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + shortened(node.getHtml()) + " " + node.getFailureSummary())
                .collect(Collectors.joining("; "));
    }

    private static String shortened(String html) {
        return html.length() > FACE ? html.substring(0, FACE) + "…" : html;
    }

    private static String read(String name) {
        try (InputStream in = PageLaws.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
