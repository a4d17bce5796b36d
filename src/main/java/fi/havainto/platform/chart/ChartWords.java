package fi.havainto.platform.chart;

import fi.havainto.platform.disclosure.Figure;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The words around figures in one language: from the texts under {@code chart.}, and what the caller's own labels are.
 *
 * @param messages the texts in the language
 * @param locale the language that figures are written in
 */
public record ChartWords(ResourceBundle messages, Locale locale) {

    private static final String BETWEEN = "; ";

    /** A figure as it is printed. */
    public String text(Figure figure) {
        return figure.text(locale);
    }

    /** A figure as it is said: a mark that is not shown has words instead of signs. */
    public String spoken(Figure figure) {
        if (Values.isShown(figure)) {
            return text(figure);
        }
        return say(figure instanceof Figure.Hidden ? "chart.hidden" : "chart.unpublished");
    }

    /** What became of a figure: the difference with its sign, and a word; the word alone where there is none, or nobody may know. */
    public String change(Figure before, Figure after) {
        Change.Direction direction = Change.Direction.of(before, after);
        String difference = text(after.changeFrom(before));
        String word = say(direction.key());
        return switch (direction) {
            case MORE -> say("chart.change.by", "+" + difference, word);
            case FEWER -> say("chart.change.by", difference, word);
            case SAME, UNKNOWN -> word;
        };
    }

    /** A round number at an axis, written as figures are. */
    String tick(long number) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag(locale.getLanguage()))
                .format(number);
    }

    /** The text of a key with its places filled in. */
    String say(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), locale).format(arguments);
    }

    /** What a kind of chart shows: its title and everything in it, one after the other. */
    String describe(String kind, String title, List<String> items) {
        return say(kind, title, String.join(BETWEEN, items));
    }

    /** "name: first, second". */
    String item(String name, String... said) {
        return say("chart.item", name, List.of(said).stream().collect(Collectors.joining(", ")));
    }
}
