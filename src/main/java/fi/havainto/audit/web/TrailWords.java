package fi.havainto.audit.web;

import fi.havainto.audit.entity.Fault;
import fi.havainto.audit.entity.TrailRow;
import fi.havainto.platform.Messages;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;

/** The trail's codes in the reader's language. A code without a word shows itself, so that nothing is ever hidden. */
@Named
@RequestScoped
public class TrailWords {

    static final String ACTION = "audit.action.";

    /** A code and its word, for the list to choose from. */
    public record Known(String code, String word) {}

    @Inject
    private Texts texts;

    @Inject
    private ActiveLocale language;

    public String action(String code) {
        return bundle().containsKey(ACTION + code) ? texts.of(ACTION + code) : code;
    }

    public String who(TrailRow row) {
        return row.personId() == null
                ? texts.of("audit.who.job", row.job() == null ? "" : row.job())
                : texts.of("audit.who.person", Long.toString(row.personId()));
    }

    /** What was found, with the row or the place it was found at. */
    public String fault(Fault fault) {
        String row = fault.kind() == null ? "" : texts.of("audit.kind." + fault.kind(), String.valueOf(fault.rowId()));
        String place = fault.ordinal() == null ? "" : texts.of("audit.place", Long.toString(fault.ordinal()));
        String where = row.isEmpty() || place.isEmpty() ? row + place : row + ", " + place;
        return texts.of("audit.fault." + fault.what(), where);
    }

    /** Every action that has a word, in the order of the words. */
    public List<Known> getKnown() {
        Collator order = Collator.getInstance(language.locale());
        return bundle().keySet().stream()
                .filter(key -> key.startsWith(ACTION))
                .map(key -> new Known(key.substring(ACTION.length()), texts.of(key)))
                .sorted(Comparator.comparing(Known::word, order))
                .toList();
    }

    private ResourceBundle bundle() {
        return Messages.in(language.locale());
    }
}
