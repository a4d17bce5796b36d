package fi.havainto.platform;

import fi.havainto.platform.privacy.PrivacyGuard;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with what somebody typed, gathered field by field, so that all of it is told at once. */
public final class Faults {

    private final Map<String, HavaintoException> byField = new LinkedHashMap<>();

    /** The name of an input that stands once in each row of a form: {@code 0:reason} is the first one. */
    public static String inRow(int row, String field) {
        return row + ":" + field;
    }

    /** Notes the fault of that field if there is one; the first of a field stays. */
    public void note(boolean wrong, String field, HavaintoException fault) {
        if (wrong) {
            byField.putIfAbsent(field, fault);
        }
    }

    /** Notes a text that is missing, longer than it may be, or holds what must never be stored. */
    public void text(String field, String words, int most) {
        note(words == null || words.isBlank(), field, new HavaintoException("error.field.needed"));
        words(field, words, most);
    }

    /** Notes a text that is longer than it may be. */
    public void noteLonger(String field, String words, int most) {
        note(words != null && words.length() > most, field, new HavaintoException("error.field.long", most));
    }

    /** Notes words that may be missing: too long, or with something that must never be stored. */
    public void words(String field, String words, int most) {
        noteLonger(field, words, most);
        note(PrivacyGuard.mustStop(words), field, new HavaintoException("error.field.stopped"));
    }

    public void mustBeNone() {
        if (!byField.isEmpty()) {
            throw new WrongFields(byField);
        }
    }
}
