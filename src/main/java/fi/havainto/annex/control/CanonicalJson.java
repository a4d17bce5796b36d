package fi.havainto.annex.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.Iterator;
import java.util.Map;

/**
 * Writes JSON in one way only, whichever library the server has: members in the order in which they were put, two spaces a
 * level, LF at the end of lines, no sign escaped that need not be. Lists of plain values stand on one line.
 */
final class CanonicalJson {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static String write(JsonObject object) {
        CanonicalJson json = new CanonicalJson();
        json.value(object, "");
        return json.out.append('\n').toString();
    }

    private void value(JsonValue value, String indent) {
        switch (value.getValueType()) {
            case OBJECT -> object(value.asJsonObject(), indent);
            case ARRAY -> array(value.asJsonArray(), indent);
            case STRING -> string(((JsonString) value).getString());
            default -> out.append(value);
        }
    }

    private void object(JsonObject object, String indent) {
        if (object.isEmpty()) {
            out.append("{}");
            return;
        }
        String inner = indent + INDENT;
        out.append("{\n");
        Iterator<Map.Entry<String, JsonValue>> members = object.entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonValue> member = members.next();
            out.append(inner);
            string(member.getKey());
            out.append(": ");
            value(member.getValue(), inner);
            out.append(members.hasNext() ? ",\n" : "\n");
        }
        out.append(indent).append('}');
    }

    private void array(JsonArray array, String indent) {
        boolean isPlain = array.stream().noneMatch(JsonStructure.class::isInstance);
        String inner = indent + INDENT;
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
            out.append(i == 0 ? "" : ",").append(isPlain ? i == 0 ? "" : " " : "\n" + inner);
            value(array.get(i), inner);
        }
        out.append(isPlain ? "]" : "\n" + indent + "]");
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            sign(text, i);
        }
        out.append('"');
    }

    private void sign(String text, int at) {
        char sign = text.charAt(at);
        switch (sign) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            default -> {
                if (sign < ' ' || isAlone(text, at)) {
                    out.append("\\u%04x".formatted((int) sign));
                } else {
                    out.append(sign);
                }
            }
        }
    }

    /** Half a sign, which UTF-8 cannot write. */
    private static boolean isAlone(String text, int at) {
        char sign = text.charAt(at);
        if (Character.isHighSurrogate(sign)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(sign) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
