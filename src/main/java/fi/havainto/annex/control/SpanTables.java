package fi.havainto.annex.control;

import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.ClassNames;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Source;
import fi.havainto.annex.entity.Span;
import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.disclosure.Cube;
import fi.havainto.platform.disclosure.Dimension;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.disclosure.Plan;
import fi.havainto.statistics.entity.PublishedSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The published tables of a span: those of its period, or of a term the sums of its published years. What is hidden in one
 * year is hidden in the sum, and a table that not every published year has is left out, so that nothing is said that the
 * publications do not say.
 */
public final class SpanTables {

    private final List<PublishedSet> sets;
    private final ClassNames names;

    private SpanTables(List<PublishedSet> sets, ClassNames names) {
        this.sets = sets;
        this.names = names;
    }

    /** The tables of a span; none when nothing of it is published. */
    public static SpanTables of(Span span, List<PublishedSet> published, ClassNames names) {
        return new SpanTables(inOrder(span, published), names);
    }

    /** Whether its figures are published: of a term, those of at least one year. */
    public static boolean isFigured(Span span, List<PublishedSet> published) {
        return !inOrder(span, published).isEmpty();
    }

    /**
     * The totals of the span before, to compare with; of a term only when every year of both is published, since fewer years
     * beside more of them would look like a change.
     */
    public static List<FigureTable> before(Span span, List<PublishedSet> published, ClassNames names) {
        SpanTables before = of(span.before(), published, names);
        boolean isComparable = !span.isTerm()
                || before.isWhole(span.before()) && of(span, published, names).isWhole(span);
        return isComparable ? before.totals() : List.of();
    }

    private boolean isWhole(Span span) {
        return sets.size() == span.years();
    }

    private static List<PublishedSet> inOrder(Span span, List<PublishedSet> published) {
        return span.periods().stream()
                .flatMap(period -> published.stream().filter(set -> set.period().equals(period)))
                .toList();
    }

    /** Where the figures come from, in the order of time. */
    public List<Source> sources() {
        return sets.stream()
                .map(set -> new Source(set.period().code(), set.cutOff(), set.k(), set.checksum()))
                .toList();
    }

    /** The total of everything, then the totals of each dimension. */
    public List<FigureTable> totals() {
        if (sets.isEmpty()) {
            return List.of();
        }
        List<FigureTable> tables = new ArrayList<>();
        tables.add(new FigureTable(
                "",
                List.of(new Named("", BothLanguages.EMPTY)),
                List.of(),
                List.of(List.of(sum(PublishedSet::total)))));
        inAll(plan -> plan.dimensions().stream().map(Dimension::name)).forEach(name -> tables.add(totals(name)));
        return tables;
    }

    /** The totals, then the tables of two dimensions. */
    public List<FigureTable> all() {
        List<FigureTable> tables = new ArrayList<>(totals());
        if (!sets.isEmpty()) {
            inAll(plan -> plan.cubes().stream()).forEach(cube -> tables.add(crossed(cube)));
        }
        return tables;
    }

    private FigureTable totals(String dimension) {
        List<Named> rows = named(dimension);
        return new FigureTable(
                dimension,
                rows,
                List.of(),
                rows.stream()
                        .map(row -> List.of(sum(set -> set.total(dimension, new Code(row.code())))))
                        .toList());
    }

    private FigureTable crossed(Cube cube) {
        List<Named> rows = named(cube.rows());
        List<Named> columns = named(cube.columns());
        return new FigureTable(
                cube.name(),
                rows,
                columns,
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> sum(set -> set.at(cube, new Code(row.code()), new Code(column.code()))))
                                .toList())
                        .toList());
    }

    private Figure sum(Function<PublishedSet, Figure> figure) {
        return sets.stream().map(figure).reduce(Figure::plus).orElseThrow();
    }

    /** The classes that any of the publications has, each by the name that it has now. */
    private List<Named> named(String dimension) {
        Set<String> codes = plans().flatMap(plan -> plan.dimensions().stream())
                .filter(one -> one.name().equals(dimension))
                .flatMap(one -> one.codes().stream())
                .map(Code::text)
                .collect(Collectors.toSet());
        return names.named(dimension, codes);
    }

    private <T> Set<T> inAll(Function<Plan, Stream<T>> of) {
        Set<T> common =
                new LinkedHashSet<>(of.apply(sets.get(0).figures().plan()).toList());
        plans().forEach(plan -> common.retainAll(of.apply(plan).toList()));
        return common;
    }

    private Stream<Plan> plans() {
        return sets.stream().map(set -> set.figures().plan());
    }
}
