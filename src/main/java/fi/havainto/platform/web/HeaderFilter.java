package fi.havainto.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Says to the browser what a page may do, and refuses posts from other sites. Scripts are governed by a policy of
 * PrimeFaces, which knows the nonce; a {@code default-src} here would overrule it, so every kind is named instead.
 */
public class HeaderFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String POLICY = String.join(
            "; ",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "media-src 'none'",
            "object-src 'none'",
            "frame-src 'self'",
            "worker-src 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    /** Faces takes any request that carries this for a postback; only a POST may be one, so that no link can act. */
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String FONTS = "/resources/havainto/fonts/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        write(request, response);
        if (!isFile(request)) {
            writeForPages(response);
        }
        if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        boolean post = "POST".equals(request.getMethod());
        if (post ? comesFromElsewhere(request) : request.getParameter(VIEW_STATE) != null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", isMarked(request) ? FOR_A_YEAR : "no-store");
    }

    private static void writeForPages(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** A file of the look: what a page may do is said by the page. */
    private static boolean isFile(HttpServletRequest request) {
        String path = Address.asked(request).path();
        return path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/");
    }

    /** A file whose address changes with its content; the fonts never change. */
    private static boolean isMarked(HttpServletRequest request) {
        String path = Address.asked(request).path();
        String query = request.getQueryString();
        boolean marked = query != null && (query.startsWith("v=") || query.contains("&v="));
        return path.startsWith(FONTS) || (isFile(request) && marked);
    }

    /** Beside the token of every view and SameSite cookies: a third lock on everything that changes something. */
    private static boolean comesFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.endsWith("://" + request.getHeader("Host"));
    }
}
