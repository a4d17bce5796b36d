package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The headings of a paper in their order, each with a name of its own that links lead to. */
final class Outline {

    static final int DEEPEST = 6;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private int current;

    /** One heading. */
    record Entry(int level, Wording words, String anchor) {}

    /**
     * Takes a heading in. Headings go down one level at a time, as PDF/UA asks; upward they may leap.
     *
     * @param id empty for a heading that nobody refers to
     * @return the name of its place
     * @throws IllegalArgumentException when the level leaps or there is no such level, or the id is taken or not one
     */
    String enter(int level, Wording words, String id) {
        if (level < 1 || level > DEEPEST || level > current + 1) {
            throw new IllegalArgumentException("A heading of level " + level + " cannot follow level " + current);
        }
        if (!id.isEmpty() && !NAME.matcher(id).matches()) {
            throw new IllegalArgumentException("Not an id of a heading: " + id);
        }
        current = level;
        String anchor = id.isEmpty() ? "_heading-" + entries.size() : id;
        if (entries.putIfAbsent(anchor, new Entry(level, words, anchor)) != null) {
            throw new IllegalArgumentException("Two headings have the id " + id);
        }
        return anchor;
    }

    int size() {
        return entries.size();
    }

    /** The headings from a number on, counted from zero. */
    List<Entry> from(int first) {
        return new ArrayList<>(entries.values()).subList(first, entries.size());
    }

    /** The heading of a place, or null where there is none. */
    Entry at(String anchor) {
        return entries.get(anchor);
    }
}
