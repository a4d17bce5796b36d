package fi.havainto.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with what somebody typed, gathered field by field, so that all of it is told at once. */
public final class Faults {

    private final Map<String, HavaintoException> byField = new LinkedHashMap<>();

    /** Notes the fault of that field if there is one; the first of a field stays. */
    public void note(boolean wrong, String field, HavaintoException fault) {
        if (wrong) {
            byField.putIfAbsent(field, fault);
        }
    }

    /** Notes a text that is missing or longer than it may be. */
    public void text(String field, String words, int most) {
        note(words == null || words.isBlank(), field, new HavaintoException("error.field.needed"));
        noteLonger(field, words, most);
    }

    /** Notes a text that is longer than it may be. */
    public void noteLonger(String field, String words, int most) {
        note(words != null && words.length() > most, field, new HavaintoException("error.field.long", most));
    }

    public void mustBeNone() {
        if (!byField.isEmpty()) {
            throw new WrongFields(byField);
        }
    }
}
