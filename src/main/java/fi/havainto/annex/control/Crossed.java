package fi.havainto.annex.control;

import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Part;
import fi.havainto.statistics.entity.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of themes across another dimension, with the totals of both. */
final class Crossed {

    private final Narrator narrator;

    Crossed(Narrator narrator) {
        this.narrator = narrator;
    }

    /** @param dimension what its columns tell apart */
    Part.Tabled table(String caption, FigureTable table, String dimension) {
        List<String> heads = new ArrayList<>(List.of(narrator.say("theme")));
        table.columns().forEach(column -> heads.add(narrator.name(column)));
        heads.add(narrator.say("total"));
        List<List<String>> rows = new ArrayList<>();
        for (Named theme : table.rows()) {
            List<String> row = new ArrayList<>(List.of(narrator.name(theme)));
            table.columns().forEach(column -> row.add(narrator.text(table.at(theme.code(), column.code()))));
            row.add(narrator.text(narrator.total(Lists.THEME, theme.code())));
            rows.add(row);
        }
        List<String> last = new ArrayList<>(List.of(narrator.say("total")));
        table.columns().forEach(column -> last.add(narrator.text(narrator.total(dimension, column.code()))));
        last.add(narrator.text(narrator.snapshot().total()));
        rows.add(last);
        return new Part.Tabled(
                caption,
                heads,
                rows,
                IntStream.range(1, heads.size()).boxed().collect(Collectors.toSet()),
                Set.of(rows.size() - 1),
                List.of(),
                narrator.say("themes.none"));
    }
}
