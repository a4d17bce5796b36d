package fi.havainto.annex.control;

import fi.havainto.annex.entity.Span;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The spans of which an annex can be written. */
public final class Spans {

    private Spans() {}

    /**
     * This year, the one before and their halves, whatever is published, and the council terms of all these; the newest
     * first, what is longer before what lies in it.
     */
    public static List<Span> offered(LocalDate today, List<PublishedSet> published) {
        List<Span> spans = new ArrayList<>();
        Stream.concat(Period.until(today).stream(), published.stream().map(PublishedSet::period))
                .map(Span::of)
                .forEach(spans::add);
        spans.addAll(spans.stream().map(span -> Span.termOf(span.first())).toList());
        return spans.stream()
                .distinct()
                .sorted(Comparator.comparing(Span::to).reversed().thenComparing(Span::from))
                .toList();
    }
}
