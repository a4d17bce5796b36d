package fi.havainto.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** The few paths that answer somebody who is not signed in. Everything else is behind the gate, also what is new. */
final class PublicPaths {

    private static final Set<String> PAGES = Set.of("", "/", "/expired");
    private static final List<String> FILES = List.of("/resources/", "/jakarta.faces.resource/");
    private static final List<String> BELOW = List.of("/about/", "/health/");

    private PublicPaths() {}

    static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Files of the look: the same for everybody, so nobody is looked up for them. */
    static boolean isFile(String path) {
        return isPlain(path) && FILES.stream().anyMatch(path::startsWith);
    }

    static boolean contain(String path) {
        return PAGES.contains(path)
                || (isPlain(path) && (isFile(path) || BELOW.stream().anyMatch(path::startsWith)));
    }

    /** No way out of a public folder by dots, slashes or parameters in disguise. */
    private static boolean isPlain(String path) {
        return !path.contains("..") && !path.contains("//") && !path.contains(";") && !path.contains("%");
    }
}
