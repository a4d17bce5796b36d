package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A browser for a test: {@code @RegisterExtension final Browser browser = new Browser();}. Chromium starts once for
 * all; every test has contexts (people with cookies of their own) that end with it. A test during which a page
 * complained in the console, and a refusal of the content security policy is such a complaint, fails.
 */
public final class Browser implements BeforeEachCallback, AfterEachCallback {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Browser.class);

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private RunningChromium chromium;

    @Override
    public void beforeEach(ExtensionContext test) {
        chromium = test.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(RunningChromium.class, type -> new RunningChromium(), RunningChromium.class);
    }

    /** A page of a new person: a wide window, light, Finnish. */
    public Page page() {
        return page(Look.USUAL);
    }

    /** A page of a new person, looked at as said. */
    public Page page(Look look) {
        BrowserContext context = chromium.browser().newContext(look.options());
        contexts.add(context);
        context.onConsoleMessage(message -> {
            // our pages name their icon; for a bare answer without a head Chromium asks at the usual place by itself
            if (message.type().equals("error") && !message.location().contains("/favicon.ico")) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        return context.newPage();
    }

    public int complaints() {
        return complaints.size();
    }

    /** Takes what was complained of so far: for a test that expects a complaint, as of a page that is not there. */
    public List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.removeAll(taken);
        return taken;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            if (test.getExecutionException().isPresent()) {
                photograph(test);
            }
            assertThat(complaints).as("complaints in the browser's console").isEmpty();
        } finally {
            contexts.forEach(BrowserContext::close);
        }
    }

    private void photograph(ExtensionContext test) {
        Path directory = Path.of(System.getProperty("havainto.target"), "browser");
        String name = test.getRequiredTestClass().getSimpleName() + "-"
                + test.getRequiredTestMethod().getName();
        int number = 0;
        for (BrowserContext context : contexts) {
            for (Page page : context.pages()) {
                Path file = directory.resolve(name + "-" + ++number + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
            }
        }
    }
}
