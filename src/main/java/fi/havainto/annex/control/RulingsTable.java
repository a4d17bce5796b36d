package fi.havainto.annex.control;

import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.RuledProposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Rulings as tables: a row a proposal, in the order of the days. */
final class RulingsTable {

    private static final String OWN = "";
    private static final String SIGN = "§";

    private final Narrator narrator;
    private final List<NumberedRuling> rulings;

    RulingsTable(Narrator narrator, List<NumberedRuling> rulings) {
        this.narrator = narrator;
        this.rulings = rulings;
    }

    /** What a column is called, what it says of a ruling, and in which language; the annex's own is empty. */
    private record Column(String head, Function<RuledProposal, String> said, Function<RuledProposal, String> language) {

        Column(String head, Function<RuledProposal, String> said) {
            this(head, said, ruling -> OWN);
        }
    }

    /** On a card: the proposal, its level and what was ruled when. */
    Part.Tabled brief(String theme) {
        return table(narrator.say("rulings.caption.theme", theme), List.of(proposal(), level(), outcome(), where()));
    }

    /** All that fits into columns. */
    Part.Tabled full() {
        return table(
                narrator.say("rulings.caption", narrator.period()),
                List.of(proposal(), new Column("rulings.theme", this::theme), level(), outcome(), where()));
    }

    /** How far what was accepted or transferred has been carried out. */
    Part.Tabled progress() {
        List<Column> columns = new ArrayList<>();
        columns.add(proposal());
        columns.add(new Column("rulings.responsible", this::responsible, this::languageOfResponsible));
        if (rulings.stream().anyMatch(one -> one.ruling().due() != null)) {
            columns.add(new Column("rulings.due", this::due));
        }
        columns.add(new Column("changes.progress", this::progress));
        columns.add(new Column("changes.day", this::finished));
        return table(narrator.say("changes.caption"), columns);
    }

    private Part.Tabled table(String caption, List<Column> columns) {
        List<String> heads = new ArrayList<>(List.of(narrator.say("rulings.number")));
        columns.forEach(column -> heads.add(narrator.say(column.head())));
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> languages = new ArrayList<>();
        for (NumberedRuling one : rulings) {
            List<String> row = new ArrayList<>(List.of(one.number()));
            List<String> spoken = new ArrayList<>(List.of(OWN));
            for (Column column : columns) {
                row.add(column.said().apply(one.ruling()));
                spoken.add(other(column.language().apply(one.ruling())));
            }
            rows.add(row);
            languages.add(spoken);
        }
        return new Part.Tabled(caption, heads, rows, Set.of(), Set.of(), languages, narrator.say("rulings.none"));
    }

    private String other(String language) {
        return language.equals(narrator.language()) ? OWN : language;
    }

    private Column proposal() {
        return new Column("rulings.proposal", ruling -> narrator.name(ruling.proposal()), RuledProposal::language);
    }

    private Column level() {
        return new Column("rulings.level", this::level);
    }

    private Column outcome() {
        return new Column("rulings.ruling", this::outcome);
    }

    private Column where() {
        return new Column("rulings.where", this::where);
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

    /** Minutes name who is responsible in the language in which they give their reasons. */
    private String languageOfResponsible(RuledProposal ruling) {
        return ruling.responsible().isBlank() ? OWN : ruling.reasonLanguage();
    }

    private String due(RuledProposal ruling) {
        return ruling.due() == null
                ? narrator.say("rulings.due.none")
                : narrator.texts().date(ruling.due());
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
