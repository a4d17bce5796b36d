package fi.havainto.platform;

import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of values by RFC 4180, as every CSV file of the service is written. Nothing that a spreadsheet would take for a formula
 * stays one: it gets an apostrophe before it, unless the whole value is a figure with its sign.
 */
public final class Csv {

    /** Before the first line of a file that a spreadsheet opens, so that it reads letters such as ä and š right. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String END = "\r\n";
    private static final String QUOTE = "\"";

    /**
     * What begins like that is computed. A sign is allowed before digits in groups with nothing, a percent sign or plain words
     * behind them ("+12 more"): there is no operator, bracket or cell in that.
     */
    private static final Pattern FORMULA =
            Pattern.compile("[=@\t\r\n]|[+-](?![0-9][0-9 \u00A0\u202F,.]*(%|[ \u00A0]\\p{L}[\\p{L} \u00A0]*)?\\z)");

    private final StringBuilder text = new StringBuilder();
    private final String between;
    private final Pattern special;

    private Csv(char between) {
        this.between = String.valueOf(between);
        this.special = Pattern.compile("[\"\r\n" + between + "]");
    }

    /** Apart by semicolons, as spreadsheets of the Nordic countries like it. */
    public static Csv ofSemicolons() {
        return new Csv(';');
    }

    public static Csv ofCommas() {
        return new Csv(',');
    }

    public void line(String... values) {
        line(Arrays.asList(values));
    }

    public void line(Collection<String> values) {
        text.append(values.stream().map(this::cell).collect(Collectors.joining(between)))
                .append(END);
    }

    /** All lines, each with CR LF behind it. */
    public String text() {
        return text.toString();
    }

    private String cell(String value) {
        String safe = FORMULA.matcher(value).lookingAt() ? "'" + value : value;
        return special.matcher(safe).find() ? QUOTE + safe.replace(QUOTE, QUOTE + QUOTE) + QUOTE : safe;
    }
}
