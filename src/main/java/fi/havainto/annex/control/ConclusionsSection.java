package fi.havainto.annex.control;

import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.TextBlock;
import java.util.List;

/** What follows for the welfare plan, in the coordinator's words. */
final class ConclusionsSection {

    private final Narrator narrator;

    ConclusionsSection(Narrator narrator) {
        this.narrator = narrator;
    }

    Section section(int number) {
        List<Part> written = narrator.written(TextBlock.CONCLUSIONS);
        return narrator.section(
                "conclusions", number, written.isEmpty() ? List.of(narrator.body("conclusions.none")) : written);
    }
}
