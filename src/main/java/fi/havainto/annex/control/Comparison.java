package fi.havainto.annex.control;

import fi.havainto.annex.entity.AnnexChanges;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.RuledProposal;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.TextPlace;
import fi.havainto.platform.disclosure.Figure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two editions of an annex by their snapshots. Other names of the same things are no change. */
public final class Comparison {

    private Comparison() {}

    /** What the later snapshot says that the earlier one did not. */
    public static AnnexChanges of(AnnexRow row, Snapshot before, Snapshot now) {
        return new AnnexChanges(
                row,
                texts(before, now),
                !before.cards().equals(now.cards()),
                figures(before, now),
                rulings(before, now));
    }

    private static List<TextPlace> texts(Snapshot before, Snapshot now) {
        List<TextPlace> changed = new ArrayList<>();
        Stream.concat(now.texts().stream(), before.texts().stream())
                .map(text -> new TextPlace(text.block(), text.theme(), "fi"))
                .distinct()
                .sorted((one, other) -> one.block().compareTo(other.block()))
                .forEach(place -> {
                    BothLanguages was = before.text(place.block(), place.theme());
                    BothLanguages is = now.text(place.block(), place.theme());
                    for (String language : DraftTexts.LANGUAGES) {
                        if (!was.in(language).equals(is.in(language))) {
                            changed.add(new TextPlace(place.block(), place.theme(), language));
                        }
                    }
                });
        return changed;
    }

    private static List<String> figures(Snapshot before, Snapshot now) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(now.tables().stream(), before.tables().stream())
                .map(FigureTable::name)
                .forEach(names::add);
        return names.stream()
                .filter(name -> !figures(before, name).equals(figures(now, name)))
                .toList();
    }

    /** The figures of a table by their codes; none where there is no such table. */
    private static Map<String, Figure> figures(Snapshot snapshot, String name) {
        Map<String, Figure> figures = new TreeMap<>();
        snapshot.table(name).ifPresent(table -> {
            for (Named row : table.rows()) {
                if (table.columns().isEmpty()) {
                    figures.put(row.code(), table.at(row.code()));
                }
                table.columns()
                        .forEach(column ->
                                figures.put(row.code() + "\t" + column.code(), table.at(row.code(), column.code())));
            }
        });
        return figures;
    }

    private static List<RuledProposal> rulings(Snapshot before, Snapshot now) {
        Set<List<Object>> known =
                before.rulings().stream().map(Comparison::identity).collect(Collectors.toSet());
        return now.rulings().stream()
                .filter(ruling -> !known.contains(identity(ruling)))
                .toList();
    }

    private static List<Object> identity(RuledProposal ruling) {
        return List.of(ruling.day(), ruling.section(), ruling.proposal(), ruling.outcome(), ruling.reason());
    }
}
