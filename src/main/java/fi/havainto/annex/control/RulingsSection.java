package fi.havainto.annex.control;

import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Part.Particular;
import fi.havainto.annex.entity.RuledProposal;
import fi.havainto.annex.entity.Section;
import java.util.ArrayList;
import java.util.List;

/** What bodies have ruled on: a table of all, then each with its reason. */
final class RulingsSection {

    private final Narrator narrator;
    private final List<NumberedRuling> rulings;
    private final RulingsTable table;

    RulingsSection(Narrator narrator) {
        this.narrator = narrator;
        this.rulings = NumberedRuling.of(narrator.snapshot());
        this.table = new RulingsTable(narrator, rulings);
    }

    Section section(int number) {
        List<Part> parts = new ArrayList<>();
        if (rulings.isEmpty()) {
            parts.add(narrator.body("rulings.none"));
            parts.add(narrator.body("rulings.public"));
        } else {
            parts.add(narrator.body("rulings.lead", Integer.toString(rulings.size())));
            parts.add(narrator.body("rulings.public"));
            parts.add(table.full());
            parts.add(narrator.subheading("reasons", "rulings.reasons"));
            for (int i = 0; i < rulings.size(); i++) {
                parts.add(card(rulings.get(i), i + 1));
            }
        }
        return narrator.section("rulings", number, parts);
    }

    private Part.Card card(NumberedRuling numbered, int place) {
        RuledProposal ruling = numbered.ruling();
        List<Part> parts = new ArrayList<>();
        String language = ruling.language().isEmpty() ? narrator.language() : ruling.language();
        parts.add(new Part.Words(Part.Tone.BODY, narrator.name(ruling.proposal()), language));
        if (!ruling.reason().isBlank()) {
            parts.add(new Part.Words(Part.Tone.BODY, ruling.reason(), ruling.reasonLanguage()));
        }
        parts.add(new Part.Particulars(particulars(ruling)));
        return new Part.Card("ruling-" + place, numbered.number() + "\u00A0 " + title(ruling), parts);
    }

    private String title(RuledProposal ruling) {
        return narrator.say("rulings.title", table.where(ruling), table.outcome(ruling));
    }

    private List<Particular> particulars(RuledProposal ruling) {
        List<Particular> list = new ArrayList<>();
        list.add(new Particular(narrator.say("rulings.level"), table.level(ruling)));
        if (!ruling.responsible().isBlank()) {
            list.add(
                    new Particular(narrator.say("rulings.responsible"), ruling.responsible(), ruling.reasonLanguage()));
        }
        if (ruling.due() != null) {
            list.add(
                    new Particular(narrator.say("rulings.due"), narrator.texts().date(ruling.due())));
        }
        if (!ruling.diaryNumber().isBlank()) {
            list.add(new Particular(narrator.say("cover.diary"), ruling.diaryNumber()));
        }
        return list;
    }
}
