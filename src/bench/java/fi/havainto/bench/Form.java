package fi.havainto.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a form of a page would send as it stands: hidden fields, texts, what is ticked and what is chosen. */
final class Form {

    private static final Pattern CONTROL = Pattern.compile(
            "<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option\\b([^>]*\\bselected\\b[^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value|type)=\"([^\"]*)\"");
    private static final Pattern CHARACTER = Pattern.compile("&#(\\d+);");

    private Form() {}

    static Map<String, String> fields(String markup, String id) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher controls = CONTROL.matcher(inside(markup, id));
        while (controls.find()) {
            if (controls.group(1) != null) {
                input(controls.group(1), fields);
            } else if (controls.group(2) != null) {
                put(
                        fields,
                        attributes(controls.group(2)).get("name"),
                        controls.group(3).stripLeading());
            } else {
                Matcher chosen = CHOSEN.matcher(controls.group(5));
                put(
                        fields,
                        attributes(controls.group(4)).get("name"),
                        chosen.find() ? attributes(chosen.group(1)).getOrDefault("value", "") : "");
            }
        }
        return fields;
    }

    private static String inside(String markup, String id) {
        int at = markup.indexOf("<form id=\"" + id + "\"");
        if (at < 0) {
            throw new IllegalStateException("no form " + id);
        }
        return markup.substring(at, markup.indexOf("</form>", at));
    }

    private static void input(String tag, Map<String, String> fields) {
        Map<String, String> of = attributes(tag);
        String type = of.getOrDefault("type", "text");
        boolean button = type.equals("submit") || type.equals("button");
        boolean unticked = (type.equals("radio") || type.equals("checkbox")) && !tag.contains(" checked");
        if (!button && !unticked) {
            put(fields, of.get("name"), of.getOrDefault("value", ""));
        }
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (name != null) {
            fields.put(name, plain(value));
        }
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(tag);
        while (matcher.find()) {
            attributes.put(matcher.group(1), matcher.group(2));
        }
        return attributes;
    }

    private static String plain(String markup) {
        if (markup.indexOf('&') < 0) {
            return markup;
        }
        String named = markup.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        return CHARACTER
                .matcher(named)
                .replaceAll(found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))))
                .replace("&amp;", "&");
    }
}
