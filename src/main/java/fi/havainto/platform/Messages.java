package fi.havainto.platform;

import java.util.Locale;
import java.util.ResourceBundle;

/** The product's words, a bundle for each language: Finnish, Swedish, English. */
public final class Messages {

    private Messages() {}

    public static ResourceBundle in(Locale locale) {
        return ResourceBundle.getBundle("messages", locale);
    }
}
