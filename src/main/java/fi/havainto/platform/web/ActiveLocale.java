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

    public Locale locale() {
        return Languages.of(request);
    }

    /** {@code fi}, {@code sv} or {@code en}. */
    public String getTag() {
        return locale().getLanguage();
    }

    public List<String> getOthers() {
        return Languages.TAGS.stream().filter(tag -> !tag.equals(getTag())).toList();
    }
}
