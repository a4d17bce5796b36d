package fi.havainto.platform.web;

import fi.havainto.platform.HavaintoException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Words of the reader's language, by key: for Java, and for pages that put something into a sentence. */
@Named("text")
@RequestScoped
public class Texts {

    private static final String BUNDLE = "messages";

    @Inject
    private ActiveLocale language;

    /** The text of that key with its {@code {0}}, {@code {1}} filled in. */
    public String of(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, language.locale()).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    public String of(HavaintoException refusal) {
        return of(refusal.key(), refusal.arguments().toArray());
    }
}
