package fi.havainto.annex.control;

import fi.havainto.annex.entity.Part;
import fi.havainto.platform.chart.ChartTable;
import fi.havainto.platform.chart.ChartWords;
import java.util.List;
import java.util.stream.Stream;

/** All texts of a part, whatever kind it is of. */
final class SaidText {

    private SaidText() {}

    static Stream<String> of(Part part, ChartWords words) {
        if (part instanceof Part.Words said) {
            return Stream.of(said.text());
        }
        if (part instanceof Part.Points points) {
            return points.items().stream();
        }
        if (part instanceof Part.Subheading heading) {
            return Stream.of(heading.text());
        }
        if (part instanceof Part.Particulars particulars) {
            return particulars.list().stream().flatMap(one -> Stream.of(one.label(), one.value()));
        }
        if (part instanceof Part.Card card) {
            return Stream.concat(Stream.of(card.title()), card.parts().stream().flatMap(inner -> of(inner, words)));
        }
        if (part instanceof Part.Drawn drawn) {
            ChartTable table = drawn.chart().table(words);
            return Stream.concat(
                    Stream.of(drawn.sentence(), drawn.chart().description(words)), texts(table.heads(), table.rows()));
        }
        Part.Tabled table = (Part.Tabled) part;
        return texts(table.heads(), table.rows());
    }

    private static Stream<String> texts(List<String> heads, List<List<String>> rows) {
        return Stream.concat(heads.stream(), rows.stream().flatMap(List::stream));
    }
}
