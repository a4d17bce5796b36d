package fi.havainto.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/** How somebody looks at a page: width of the window in CSS pixels, light or dark, language of the browser. */
public record Look(int width, boolean dark, String language) {

    public static final int WIDE = 1280;
    public static final int NARROW = 360;
    public static final Look USUAL = new Look(WIDE, false, "fi");

    static final int HEIGHT = 900;

    public Look narrow() {
        return new Look(NARROW, dark, language);
    }

    public Look wide() {
        return new Look(WIDE, dark, language);
    }

    public Look inDark() {
        return new Look(width, true, language);
    }

    public Look inLight() {
        return new Look(width, false, language);
    }

    public Look in(String otherLanguage) {
        return new Look(width, dark, otherLanguage);
    }

    /** On a desk and on a phone, by day and by night. */
    public List<Look> everyWay() {
        return List.of(this, inDark(), narrow(), narrow().inDark());
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("Europe/Helsinki")
                .setLocale(language);
    }
}
