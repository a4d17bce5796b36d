package fi.havainto.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The address that the reader asked for, within the application: what stands in the browser's bar, whatever view
 * answers it.
 *
 * @param path from the application's root, with its leading slash, as sent
 * @param query as sent, or null
 */
public record Address(String path, String query) {

    public static Address asked(HttpServletRequest request) {
        String uri = firstOf(request, RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI);
        boolean direct = uri == null;
        String path = (direct ? request.getRequestURI() : uri)
                .substring(request.getContextPath().length());
        String query = direct
                ? request.getQueryString()
                : (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return new Address(path, query);
    }

    private static String firstOf(HttpServletRequest request, String... attributes) {
        return Arrays.stream(attributes)
                .map(name -> (String) request.getAttribute(name))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    /** The same address without that parameter. */
    public Address without(String parameter) {
        if (query == null) {
            return this;
        }
        String rest = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.equals(parameter) && !pair.startsWith(parameter + "="))
                .collect(Collectors.joining("&"));
        return new Address(path, rest.isEmpty() ? null : rest);
    }

    /** The same address with that parameter set to that value. */
    public Address with(String parameter, String value) {
        Address bare = without(parameter);
        String pair = parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return new Address(path, bare.query == null ? pair : bare.query + "&" + pair);
    }

    /** Whether a text that came from outside is an address within this application, fit to be gone to. */
    public static boolean isLocal(String text) {
        return text != null
                && text.startsWith("/")
                && !text.startsWith("//")
                && text.chars().allMatch(c -> c > ' ' && c < '\u007f' && c != '\\');
    }

    @Override
    public String toString() {
        return query == null ? path : path + "?" + query;
    }
}
