package fi.havainto.house;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a page as XML and finds words that stand in it instead of in the messages, and the keys that it asks for. */
final class PageWords extends DefaultHandler {

    /** Attributes that a reader sees or hears. */
    private static final Set<String> SEEN = Set.of(
            "title",
            "label",
            "value",
            "alt",
            "placeholder",
            "aria-label",
            "help",
            "text",
            "summary",
            "words",
            "header",
            "footer",
            "emptyMessage",
            "itemLabel",
            "requiredMessage",
            "validatorMessage",
            "converterMessage",
            "aria-roledescription",
            "data-before",
            "data-after");

    /** Tags whose {@code value} is never shown. */
    private static final Set<String> UNSEEN_VALUE =
            Set.of("f:attribute", "ui:param", "c:set", "f:param", "f:viewParam");

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^{}']|'[^']*'|\\{[^{}]*})*}");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,}\\s+\\p{L}{2,}|[äöåÄÖÅ]");
    private static final Pattern KEY = Pattern.compile(
            "(?:\\bt\\[\\s*|text\\.of\\(\\s*|\\?\\s*|:\\s*)'([a-z][A-Za-z0-9_]*(?:\\.[A-Za-z0-9_]+)+)'");
    private static final Pattern PREFIX = Pattern.compile("'([a-z][A-Za-z0-9_.]*\\.)'\\s*\\.concat");

    final List<String> words = new ArrayList<>();
    final Set<String> keys = new TreeSet<>();
    final Set<String> prefixes = new TreeSet<>();

    private final StringBuilder run = new StringBuilder();

    private PageWords() {}

    static PageWords of(Path file) {
        PageWords found = new PageWords();
        String text = Sources.text(file).replaceFirst("<!DOCTYPE[^>]*>", "");
        try {
            SAXParserFactory.newInstance().newSAXParser().parse(new InputSource(new StringReader(text)), found);
        } catch (SAXException | ParserConfigurationException | IOException broken) {
            throw new IllegalStateException(file + " is not well formed", broken);
        }
        find(KEY, text, found.keys);
        find(PREFIX, text, found.prefixes);
        return found;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        endOfRun();
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.getQName(i);
            boolean hidden = attribute.equals("value") && UNSEEN_VALUE.contains(name);
            if (SEEN.contains(attribute.replaceFirst("^pt?:", "")) && !hidden) {
                look(attributes.getValue(i));
            }
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        run.append(text, start, length);
    }

    @Override
    public void endElement(String uri, String local, String name) {
        endOfRun();
    }

    private void endOfRun() {
        look(run.toString());
        run.setLength(0);
    }

    private void look(String text) {
        String plain = EXPRESSION.matcher(text).replaceAll(" ");
        if (WORD.matcher(plain).find()) {
            words.add(plain.strip());
        }
        Matcher expressions = EXPRESSION.matcher(text);
        while (expressions.find()) {
            QUOTED.matcher(expressions.group())
                    .results()
                    .map(result -> result.group(1))
                    .filter(quoted -> SENTENCE.matcher(quoted).find())
                    .forEach(words::add);
        }
    }

    private static void find(Pattern pattern, String text, Set<String> into) {
        pattern.matcher(text).results().map(result -> result.group(1)).forEach(into::add);
    }
}
