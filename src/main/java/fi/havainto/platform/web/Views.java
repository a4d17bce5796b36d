package fi.havainto.platform.web;

import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which view answers which address, both ways. {@code /report/form} is {@code /report/form.xhtml};
 * {@code /report/2026-000123} is {@code /report/view.xhtml} with the parameter {@code number}, {@code /board/meeting/12}
 * is {@code /board/meeting.xhtml} with {@code id}; the root is sign-in.
 */
final class Views {

    static final String SUFFIX = ".xhtml";

    private static final String ROOT_VIEW = "/index";
    private static final String NUMBERED_VIEW = "/report/view";
    private static final String NUMBER = "number";
    private static final Pattern NUMBERED = Pattern.compile("/report/(\\d{4}-\\d{6,9})");
    private static final String MEETING_VIEW = "/board/meeting";
    private static final Pattern MEETING = Pattern.compile("/board/meeting/(\\d{1,18})");
    private static final Pattern PLAIN = Pattern.compile("(/[a-z][a-z0-9-]*)+");
    private static final List<String> NEVER =
            List.of("/resources/", "/jakarta.faces.resource/", ROOT_VIEW, NUMBERED_VIEW);

    private Views() {}

    /** What to forward to for that path of a request; empty when no view answers it. */
    static Optional<String> forward(String path, ServletContext context) {
        if (path.isEmpty() || path.equals("/")) {
            return Optional.of(ROOT_VIEW + SUFFIX);
        }
        Matcher numbered = NUMBERED.matcher(path);
        if (numbered.matches()) {
            return Optional.of(NUMBERED_VIEW + SUFFIX + "?" + NUMBER + "=" + numbered.group(1));
        }
        Matcher meeting = MEETING.matcher(path);
        if (meeting.matches()) {
            return Optional.of(MEETING_VIEW + SUFFIX + "?id=" + meeting.group(1));
        }
        boolean plain = PLAIN.matcher(path).matches()
                && !path.equals(MEETING_VIEW)
                && NEVER.stream().noneMatch(path::startsWith);
        return plain && exists(path + SUFFIX, context) ? Optional.of(path + SUFFIX) : Optional.empty();
    }

    /** The address of a view; takes the number out of the parameters where it belongs into the path. */
    static String path(String viewId, Map<String, List<String>> parameters) {
        String plain = viewId.endsWith(SUFFIX) ? viewId.substring(0, viewId.length() - SUFFIX.length()) : viewId;
        if (plain.equals(ROOT_VIEW)) {
            return "/";
        }
        if (plain.equals(NUMBERED_VIEW) && parameters.containsKey(NUMBER)) {
            return "/report/" + parameters.remove(NUMBER).get(0);
        }
        return plain;
    }

    private static boolean exists(String resource, ServletContext context) {
        try {
            return context.getResource(resource) != null;
        } catch (MalformedURLException notAPath) {
            return false;
        }
    }
}
