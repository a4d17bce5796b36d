package fi.havainto.demo.control;

import fi.havainto.report.entity.Kind;
import java.util.List;

/** Whole sentences that fit any phenomenon of their kind; nothing is inflected, so nothing can be inflected wrong. */
final class Sentences {

    private static final String ANY = "*";

    private final List<Tsv.Row> rows = Tsv.read("sentences.tsv");

    String any(Chance chance, String slot, Kind kind, String language) {
        return chance.any(rows.stream()
                .filter(row -> row.get("slot").equals(slot)
                        && row.get("language").equals(language)
                        && (row.get("kind").equals(kind.name())
                                || row.get("kind").equals(ANY)))
                .map(row -> row.get("text"))
                .toList());
    }

    /** The sentence in that share of the stories, else nothing. */
    String sometimes(Chance chance, int percent, String slot, Kind kind, String language) {
        return chance.percent(percent) ? any(chance, slot, kind, language) : "";
    }
}
