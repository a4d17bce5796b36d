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
    private static final String ID = "(\\d{1,18})";
    private static final Pattern PLAIN = Pattern.compile("(/[a-z][a-z0-9-]*)+");
    private static final List<String> NEVER = List.of("/resources/", "/jakarta.faces.resource/", ROOT_VIEW);

    /**
     * Views of one thing each, which the path names. Those of annexes stand beside {@code /annex}: where a folder has the name of a
     * page, the server leads to the folder before any filter is asked.
     */
    private static final List<OfOne> OF_ONE = List.of(
            new OfOne("/report/view", "/report/", "(\\d{4}-\\d{6,9})", "number"),
            new OfOne("/annex-view", "/annex/", "(\\d{1,9}(?:-\\d{1,9}){1,3})", "number"),
            new OfOne("/annex-draft", "/annex/draft/", ID, "id"),
            new OfOne("/annex-preview", "/annex/preview/", ID, "id"),
            new OfOne("/board/meeting", "/board/meeting/", ID, "id"));

    private Views() {}

    /**
     * A view that is of one thing.
     *
     * @param before what stands in the path before the name of the thing
     * @param name how that is written, as a pattern with one group
     * @param parameter in which the view gets it
     */
    private record OfOne(String view, String before, Pattern name, String parameter) {

        OfOne(String view, String before, String name, String parameter) {
            this(view, before, Pattern.compile(Pattern.quote(before) + name), parameter);
        }

        Optional<String> forward(String path) {
            Matcher matcher = name.matcher(path);
            return matcher.matches()
                    ? Optional.of(view + SUFFIX + "?" + parameter + "=" + matcher.group(1))
                    : Optional.empty();
        }
    }

    /** What to forward to for that path of a request; empty when no view answers it. */
    static Optional<String> forward(String path, ServletContext context) {
        if (path.isEmpty() || path.equals("/")) {
            return Optional.of(ROOT_VIEW + SUFFIX);
        }
        Optional<String> ofOne =
                OF_ONE.stream().flatMap(one -> one.forward(path).stream()).findFirst();
        if (ofOne.isPresent()) {
            return ofOne;
        }
        boolean plain = PLAIN.matcher(path).matches()
                && OF_ONE.stream().noneMatch(one -> path.equals(one.view))
                && NEVER.stream().noneMatch(path::startsWith);
        return plain && exists(path + SUFFIX, context) ? Optional.of(path + SUFFIX) : Optional.empty();
    }

    /** The address of a view; takes the name of the thing out of the parameters where it belongs into the path. */
    static String path(String viewId, Map<String, List<String>> parameters) {
        String plain = viewId.endsWith(SUFFIX) ? viewId.substring(0, viewId.length() - SUFFIX.length()) : viewId;
        if (plain.equals(ROOT_VIEW)) {
            return "/";
        }
        return OF_ONE.stream()
                .filter(one -> one.view.equals(plain) && parameters.containsKey(one.parameter))
                .findFirst()
                .map(one -> one.before + parameters.remove(one.parameter).get(0))
                .orElse(plain);
    }

    private static boolean exists(String resource, ServletContext context) {
        try {
            return context.getResource(resource) != null;
        } catch (MalformedURLException notAPath) {
            return false;
        }
    }
}
