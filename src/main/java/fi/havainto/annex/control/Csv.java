package fi.havainto.annex.control;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of values apart by semicolons. Nothing that a spreadsheet would take for a formula stays one. */
final class Csv {

    private static final String END = "\r\n";
    private static final String BETWEEN = ";";
    private static final String QUOTE = "\"";

    /** What begins like that is computed, unless it is a number with its sign and what follows it. */
    private static final Pattern FORMULA = Pattern.compile("[=@\t\r]|[+-](?![0-9])");

    private final StringBuilder text = new StringBuilder();

    void line(String... values) {
        text.append(Arrays.stream(values).map(Csv::quoted).collect(Collectors.joining(BETWEEN)))
                .append(END);
    }

    String text() {
        return text.toString();
    }

    private static String quoted(String value) {
        String safe = FORMULA.matcher(value).lookingAt() ? "'" + value : value;
        boolean needsQuotes = safe.chars().anyMatch(sign -> sign == ';' || sign == '"' || sign == '\n' || sign == '\r');
        return needsQuotes ? QUOTE + safe.replace(QUOTE, QUOTE + QUOTE) + QUOTE : safe;
    }
}
