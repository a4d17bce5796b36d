package fi.havainto.statistics.web;

import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.disclosure.Cube;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The names of one published set in one language.
 *
 * @param names name of a dimension → its codes in reading order, each with its name
 * @param words the texts of the language
 */
record SetNames(Map<String, Map<String, String>> names, ResourceBundle words) {

    private static final String DIMENSION = "statistics.dimension.";

    /** The codes of a dimension in reading order. */
    List<Code> codes(String dimension) {
        return names.get(dimension).keySet().stream().map(Code::new).toList();
    }

    String name(String dimension, Code code) {
        return names.get(dimension).get(code.text());
    }

    /** What a dimension is called. */
    String dimension(String name) {
        return words.getString(DIMENSION + name);
    }

    /** "Theme × half-year". */
    String cube(Cube cube) {
        return dimension(cube.rows()) + " × " + dimension(cube.columns()).toLowerCase(words.getLocale());
    }

    String say(String key, Object... arguments) {
        return arguments.length == 0
                ? words.getString(key)
                : new MessageFormat(words.getString(key), words.getLocale()).format(arguments);
    }
}
