package fi.havainto.annex.control;

import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.Source;
import fi.havainto.annex.entity.Span;
import fi.havainto.statistics.entity.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of which time the figures of an annex are: of its span, or of a term with unpublished years of the published ones alone. */
final class FiguredYears {

    private final Span span;
    private final List<Integer> years;
    private final AnnexTexts texts;

    FiguredYears(Snapshot snapshot, AnnexTexts texts) {
        this.span = snapshot.span();
        this.texts = texts;
        this.years = snapshot.sources().stream()
                .map(Source::period)
                .map(Period::of)
                .flatMap(period -> period.stream().map(Period::year))
                .toList();
    }

    /** Whether it is a term of which some years are published and some are not. */
    boolean isPartOfTerm() {
        return span.isTerm() && !years.isEmpty() && years.size() < span.years();
    }

    /** From which day to which; with a gap for each stretch of years. */
    String period() {
        return isPartOfTerm()
                ? ofStretches((first, last) ->
                        texts.period(year(first).from(), year(last).to()))
                : texts.period(span.from(), span.to());
    }

    /** As it is called in the heading of a table. */
    String name() {
        return isPartOfTerm()
                ? ofStretches((first, last) ->
                        texts.years(year(first).from(), year(last).to()))
                : SpanName.of(span, texts);
    }

    /** Each published year by its number. */
    String each() {
        return listed(years.stream().map(year -> Integer.toString(year)));
    }

    private String ofStretches(Stretch said) {
        List<String> stretches = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= years.size(); i++) {
            if (i == years.size() || years.get(i) != years.get(i - 1) + 1) {
                stretches.add(said.of(years.get(first), years.get(i - 1)));
                first = i;
            }
        }
        return listed(stretches.stream());
    }

    private String listed(Stream<String> things) {
        String all = things.collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return last < 0
                ? all
                : all.substring(0, last) + texts.say("layout.list.and") + all.substring(last + ", ".length());
    }

    private static Period year(int year) {
        return new Period(year, 0);
    }

    /** How years that follow each other are said. */
    private interface Stretch {

        String of(int first, int last);
    }
}
