package fi.havainto.annex.entity;

import java.util.List;
import java.util.Optional;

/**
 * An annex as it is read on a page, in one language.
 *
 * @param sections empty, as the snapshot is, when it was withdrawn and the reader may only know that
 * @param longSummaries of a draft the languages in which its summary is longer than the one page that its heading promises
 * @param newer a later edition that the same reader may read
 */
public record AnnexReading(
        AnnexRow row,
        Optional<Snapshot> snapshot,
        List<Section> sections,
        List<String> longSummaries,
        Optional<AnnexRow> newer) {

    public AnnexReading {
        sections = List.copyOf(sections);
        longSummaries = List.copyOf(longSummaries);
    }
}
