package fi.havainto.report.control;

import fi.havainto.platform.privacy.PrivacyGuard;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Missing;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** All free texts of a draft by the form's field names: head and proposals alike. */
public final class Texts {

    /** One text of one draft. */
    public record Text(String field, Supplier<String> get, Consumer<String> put) {}

    private Texts() {}

    public static List<Text> of(Report report) {
        List<Text> texts = new ArrayList<>();
        for (TextField field : TextField.values()) {
            texts.add(new Text(Missing.fieldName(field), () -> field.of(report), text -> field.put(report, text)));
        }
        for (ActionProposal proposal : report.getProposals()) {
            String name = "proposal-" + proposal.getOrdinal();
            texts.add(new Text(name + "-text", proposal::getText, proposal::setText));
            texts.add(new Text(name + "-addressee", proposal::getAddressee, proposal::setAddressee));
        }
        return texts;
    }

    /** Puts the last stored words in place of every text that must be stopped; answers what was typed there. */
    public static Map<String, String> hold(Report draft, Map<String, String> stored) {
        Map<String, String> held = new LinkedHashMap<>();
        for (Text text : of(draft)) {
            if (PrivacyGuard.mustStop(text.get().get())) {
                held.put(text.field(), text.get().get());
                text.put().accept(stored.get(text.field()));
            }
        }
        return held;
    }

    /** Gives a draft back the texts that were held. */
    public static void giveBack(Report draft, Map<String, String> held) {
        for (Text text : of(draft)) {
            if (held.containsKey(text.field())) {
                text.put().accept(held.get(text.field()));
            }
        }
    }

    public static Map<String, String> words(Report report) {
        Map<String, String> words = new LinkedHashMap<>();
        of(report).forEach(text -> words.put(text.field(), text.get().get()));
        return words;
    }
}
