package fi.havainto.annex.control;

import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Section;
import java.util.ArrayList;
import java.util.List;

/** The phenomena that the coordinator chose, a card each. */
final class CardsSection {

    private final Narrator narrator;

    CardsSection(Narrator narrator) {
        this.narrator = narrator;
    }

    Section section(int number) {
        List<Part> parts = new ArrayList<>();
        List<String> cards = narrator.snapshot().cards();
        parts.add(cards.isEmpty() ? narrator.body("cards.none") : narrator.body("cards.lead"));
        cards.forEach(theme -> parts.add(new ThemeCard(narrator, theme).card()));
        return narrator.section("cards", number, parts);
    }
}
