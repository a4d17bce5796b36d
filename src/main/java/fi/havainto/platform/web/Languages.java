package fi.havainto.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reader's language: what was chosen in this browser, else the signed-in person's own, else what the browser
 * asks for, else Finnish.
 */
public final class Languages {

    public static final List<String> TAGS = List.of("fi", "sv", "en");

    /** Parameter and cookie that hold a choice. */
    static final String CHOICE = "lang";

    private static final String OF_PERSON = Languages.class.getName() + ".ofPerson";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private Languages() {}

    public static Locale of(HttpServletRequest request) {
        String tag = Stream.<Optional<String>>of(chosen(request), ofPerson(request), wanted(request))
                .flatMap(Optional::stream)
                .filter(TAGS::contains)
                .findFirst()
                .orElse(TAGS.get(0));
        return Locale.forLanguageTag(tag);
    }

    /** Remembers the language of the person who has just signed in; a choice made in the browser goes before it. */
    public static void rememberPerson(HttpSession session, String tag) {
        session.setAttribute(OF_PERSON, tag);
    }

    static void choose(HttpServletRequest request, HttpServletResponse response, String tag) {
        Cookie cookie = new Cookie(CHOICE, tag);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<String> chosen(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> CHOICE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(TAGS::contains)
                .findFirst();
    }

    private static Optional<String> ofPerson(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (String) session.getAttribute(OF_PERSON));
    }

    private static Optional<String> wanted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(Objects::nonNull)
                .filter(TAGS::contains)
                .findFirst();
    }
}
