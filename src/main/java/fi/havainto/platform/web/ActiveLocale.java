package fi.havainto.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The language of this page, and the others that it can be read in. */
@Named("language")
@RequestScoped
public class ActiveLocale {

    @Inject
    private HttpServletRequest request;

    private Locale locale;

    /** Found once for a request: a page asks for every text and every date on it. */
    public Locale locale() {
        if (locale == null) {
            locale = Languages.of(request);
        }
        return locale;
    }

    /** {@code fi}, {@code sv} or {@code en}. */
    public String getTag() {
        return locale().getLanguage();
    }

    public List<String> getOthers() {
        return Languages.TAGS.stream().filter(tag -> !tag.equals(getTag())).toList();
    }
}
