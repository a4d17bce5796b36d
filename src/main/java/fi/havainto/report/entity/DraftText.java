package fi.havainto.report.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One free text of a draft by the form's field name: head and proposals alike.
 *
 * @param field the name, {@code already-done} or {@code proposal-2-text}
 * @param limit the most characters it may have
 */
public record DraftText(String field, int limit, Supplier<String> get, Consumer<String> put) {

    public String words() {
        return get.get();
    }

    /** Whether it has more characters than there is room for. */
    public boolean isTooLong() {
        return words() != null && words().length() > limit;
    }

    public static List<DraftText> of(Report report) {
        List<DraftText> texts = new ArrayList<>();
        for (TextField field : TextField.values()) {
            texts.add(new DraftText(
                    Missing.fieldName(field), field.limit(), () -> field.of(report), text -> field.put(report, text)));
        }
        for (ActionProposal proposal : report.getProposals()) {
            String name = "proposal-" + proposal.getOrdinal();
            texts.add(new DraftText(name + "-text", ActionProposal.TEXT_LENGTH, proposal::getText, proposal::setText));
            texts.add(new DraftText(
                    name + "-addressee",
                    ActionProposal.ADDRESSEE_LENGTH,
                    proposal::getAddressee,
                    proposal::setAddressee));
        }
        return texts;
    }

    /** All words of a report by field name. */
    public static Map<String, String> words(Report report) {
        Map<String, String> words = new LinkedHashMap<>();
        of(report).forEach(text -> words.put(text.field(), text.words()));
        return words;
    }

    /** The fields whose words must be stopped. */
    public static Set<String> stopped(Report draft, Predicate<String> mustStop) {
        return of(draft).stream()
                .filter(text -> mustStop.test(text.words()))
                .map(DraftText::field)
                .collect(Collectors.toSet());
    }

    /**
     * Whether a draft holds every word that is stored of it, perhaps with more behind: then storing it loses nothing,
     * although the row was written since. That happens when a save of the same hand lands after a reload.
     */
    public static boolean goesOnFrom(Report stored, Report draft) {
        Map<String, String> mine = words(draft);
        return stored.getProposals().size() == draft.getProposals().size()
                && words(stored).entrySet().stream()
                        .allMatch(text -> text.getValue() == null
                                || (mine.get(text.getKey()) != null
                                        && mine.get(text.getKey()).startsWith(text.getValue())));
    }

    /** Puts the stored words in place of every text that must be held back; answers what was typed there. */
    public static Map<String, String> hold(Report draft, Predicate<DraftText> mustHold, Map<String, String> stored) {
        Map<String, String> held = new LinkedHashMap<>();
        for (DraftText text : of(draft)) {
            if (mustHold.test(text)) {
                held.put(text.field(), text.words());
                text.put().accept(stored.get(text.field()));
            }
        }
        return held;
    }

    /** Gives a draft back the texts that were held. */
    public static void giveBack(Report draft, Map<String, String> held) {
        for (DraftText text : of(draft)) {
            if (held.containsKey(text.field())) {
                text.put().accept(held.get(text.field()));
            }
        }
    }
}
