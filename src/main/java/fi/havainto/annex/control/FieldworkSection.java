package fi.havainto.annex.control;

import fi.havainto.annex.entity.Section;
import java.util.List;

/** Outreach, groups and surveys, of which nothing is gathered. */
final class FieldworkSection {

    private final Narrator narrator;

    FieldworkSection(Narrator narrator) {
        this.narrator = narrator;
    }

    Section section(int number) {
        return narrator.section("fieldwork", number, List.of(narrator.body("fieldwork.none")));
    }
}
