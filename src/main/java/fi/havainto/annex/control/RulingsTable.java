package fi.havainto.annex.control;

import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.RuledProposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rulings as tables: a row a proposal, in the order of the days. */
final class RulingsTable {

    private static final String SIGN = "§";

    private final Narrator narrator;
    private final List<RuledProposal> rulings;

    RulingsTable(Narrator narrator, List<RuledProposal> rulings) {
        this.narrator = narrator;
        this.rulings = rulings;
    }

    /** On a card: the proposal, its level and what was ruled when. */
    Part.Tabled brief(String theme) {
        return table(
                narrator.say("rulings.caption.theme", theme),
                List.of("rulings.proposal", "rulings.level", "rulings.ruling", "rulings.where"),
                rulings.stream()
                        .map(ruling -> List.of(proposal(ruling), level(ruling), outcome(ruling), where(ruling)))
                        .toList());
    }

    /** All that fits into columns. */
    Part.Tabled full() {
        return table(
                narrator.say("rulings.caption", narrator.period()),
                List.of("rulings.proposal", "rulings.theme", "rulings.level", "rulings.ruling", "rulings.where"),
                rulings.stream()
                        .map(ruling ->
                                List.of(proposal(ruling), theme(ruling), level(ruling), outcome(ruling), where(ruling)))
                        .toList());
    }

    /** How far what was accepted or transferred has been carried out. */
    Part.Tabled progress() {
        return table(
                narrator.say("changes.caption"),
                List.of("rulings.proposal", "rulings.responsible", "changes.progress", "changes.day"),
                rulings.stream()
                        .map(ruling ->
                                List.of(proposal(ruling), responsible(ruling), progress(ruling), finished(ruling)))
                        .toList());
    }

    private Part.Tabled table(String caption, List<String> heads, List<List<String>> rows) {
        List<String> languages = new ArrayList<>();
        for (RuledProposal ruling : rulings) {
            boolean isOther = !ruling.language().isEmpty() && !ruling.language().equals(narrator.language());
            languages.add(isOther ? ruling.language() : "");
        }
        return new Part.Tabled(
                caption,
                heads.stream().map(narrator::say).toList(),
                rows,
                Set.of(),
                Set.of(),
                languages,
                narrator.say("rulings.none"));
    }

    private String proposal(RuledProposal ruling) {
        return narrator.name(ruling.proposal());
    }

    private String theme(RuledProposal ruling) {
        return narrator.isTold(ruling.theme()) ? narrator.theme(ruling.theme()) : narrator.say("rulings.theme.hidden");
    }

    String level(RuledProposal ruling) {
        return narrator.say("level." + ruling.level());
    }

    String outcome(RuledProposal ruling) {
        return narrator.say("outcome." + ruling.outcome());
    }

    private String responsible(RuledProposal ruling) {
        return ruling.responsible().isBlank() ? narrator.say("rulings.nobody") : ruling.responsible();
    }

    private String progress(RuledProposal ruling) {
        return narrator.say("progress." + ruling.progress().name());
    }

    private String finished(RuledProposal ruling) {
        return ruling.finishedOn() == null
                ? narrator.say("changes.notYet")
                : narrator.texts().date(ruling.finishedOn());
    }

    /** Who ruled, when, and under which section of the minutes. */
    String where(RuledProposal ruling) {
        String body = narrator.name(ruling.body());
        String day = narrator.texts().date(ruling.day());
        return ruling.section().isEmpty()
                ? narrator.say("rulings.day", body, day)
                : narrator.say("rulings.day.section", body, day, withoutSign(ruling.section()));
    }

    /** Secretaries type the section with its sign or without, before the number or after it. */
    private static String withoutSign(String section) {
        return section.replace(SIGN, "").strip();
    }
}
