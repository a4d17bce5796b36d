package fi.havainto.handling.web;

import fi.havainto.handling.entity.WorklistFilter;
import fi.havainto.handling.entity.WorklistFilter.Taken;
import fi.havainto.handling.entity.WorklistPlace;
import fi.havainto.handling.entity.WorklistView;
import fi.havainto.platform.web.RowId;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What stands in the address of a worklist: what it is narrowed to, and where its page begins. Whatever says nothing is left out. */
public class WorklistAddress {

    static final String AFTER = "after";

    private final String view;
    private final String words;
    private final String theme;
    private final String unit;
    private final String taken;
    private final String after;

    /** The address of this request: forms of the page are sent to it too, so they know their list before anything else. */
    WorklistAddress(HttpServletRequest request) {
        view = request.getParameter("view");
        words = request.getParameter("words");
        theme = request.getParameter("theme");
        unit = request.getParameter("unit");
        taken = request.getParameter("taken");
        after = request.getParameter("after");
    }

    public WorklistFilter filter() {
        return new WorklistFilter(
                of(WorklistView.values(), view, WorklistView.WAITING),
                words,
                theme,
                RowId.orNull(unit),
                of(Taken.values(), taken, null));
    }

    private static <E extends Enum<E>> E of(E[] all, String name, E otherwise) {
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(otherwise);
    }

    /** {@code ?view=asked&theme=housing}, or nothing for the list as it is opened first; from its beginning. */
    public String query() {
        return query(parameters());
    }

    /** The same with another value of one parameter, from the beginning unless it is the place that is another. */
    public String with(String parameter, String value) {
        Map<String, String> changed = parameters();
        changed.put(parameter, value);
        return query(changed);
    }

    /** This very list and page. */
    public String here() {
        return after == null ? query() : with(AFTER, after);
    }

    private Map<String, String> parameters() {
        WorklistFilter filter = filter();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("view", filter.view() == WorklistView.WAITING ? null : lower(filter.view()));
        all.put("words", filter.hasWords() ? filter.words().strip() : null);
        all.put("theme", filter.hasTheme() ? filter.theme() : null);
        all.put("unit", filter.unit() == null ? null : filter.unit().toString());
        all.put("taken", filter.taken() == null ? null : lower(filter.taken()));
        return all;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String query(Map<String, String> all) {
        String query = all.entrySet().stream()
                .filter(one -> one.getValue() != null && !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    public boolean isNarrowed() {
        return filter().isNarrowed();
    }

    /** For menus: whether that choice is the one in the address. */
    public boolean has(String parameter, Object value) {
        return Objects.equals(
                parameters().get(parameter), value instanceof Enum<?> choice ? lower(choice) : String.valueOf(value));
    }

    /** How a choice is written in the address. */
    public String of(Enum<?> choice) {
        return lower(choice);
    }

    public String getWords() {
        return words;
    }

    /** Where the page begins, or null for the first one. */
    public WorklistPlace place() {
        return WorklistPlace.orNull(after);
    }
}
