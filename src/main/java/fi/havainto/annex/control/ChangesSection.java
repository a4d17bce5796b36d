package fi.havainto.annex.control;

import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.RuledProposal.Progress;
import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** What came of what was accepted, and what changed by it. */
final class ChangesSection {

    private final Narrator narrator;

    ChangesSection(Narrator narrator) {
        this.narrator = narrator;
    }

    Section section(int number) {
        List<Part> parts = new ArrayList<>(narrator.written(TextBlock.CHANGES));
        List<NumberedRuling> carried = NumberedRuling.of(narrator.snapshot()).stream()
                .filter(one -> one.ruling().progress() != Progress.NONE)
                .toList();
        if (!carried.isEmpty()) {
            long finished = carried.stream()
                    .filter(one -> one.ruling().progress() == Progress.FINISHED)
                    .count();
            parts.add(narrator.body("changes.lead", Integer.toString(carried.size()), Long.toString(finished)));
            parts.add(new RulingsTable(narrator, carried).progress());
        }
        if (parts.isEmpty()) {
            parts.add(narrator.body("changes.none"));
        } else {
            parts.add(narrator.small("changes.source"));
        }
        return narrator.section("changes", number, parts);
    }
}
