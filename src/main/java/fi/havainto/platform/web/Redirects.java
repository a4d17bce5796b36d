package fi.havainto.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends the reader to another address; a script that asked for a part of a page is told in its own language. */
public final class Redirects {

    private static final String PARTIAL =
            "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"%s\"/></partial-response>";

    private Redirects() {}

    public static boolean isPartial(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** Goes to an address within the application. */
    public static void go(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        String target = request.getContextPath() + address;
        if (!isPartial(request)) {
            response.sendRedirect(target);
            return;
        }
        response.resetBuffer();
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String escaped = target.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        response.getWriter().write(PARTIAL.formatted(escaped));
        response.flushBuffer();
    }

    /** The page that says what was kept when a session or a view is gone, with the way back. */
    public static String expired(HttpServletRequest request) {
        return new Address("/expired", null)
                .with("next", Address.asked(request).toString())
                .toString();
    }

    /** The page that tells of an incident to somebody whose script was refused a page. */
    public static String incident(String id) {
        return new Address("/about/problem", null).with("id", id).toString();
    }
}
