package fi.havainto.annex.entity;

import fi.havainto.platform.disclosure.Figure;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything an annex says, as it was known when it was frozen: names, figures and words, in both languages. Papers, pages and
 * files are made from it alone, so that one snapshot gives the same bytes wherever and whenever it is printed.
 *
 * @param format of the JSON it is kept in; older ones know less, and are written again as they were
 * @param number of the annex, {@code 99-2026-1}; empty for a draft
 * @param edition of this area and span, from 1
 * @param frozenAt when it was frozen; for a draft, when it was last changed
 * @param diaryNumber or empty
 * @param demo whether the material is invented
 * @param sources the publications, in the order of their periods; empty when nothing is published of the span
 * @param tables the figures of the span
 * @param tablesBefore totals of the span before, where it was published; else empty
 * @param rulings in the order of days and sections
 * @param cards codes of the themes that have a card, in their order
 * @param changed what is new since the edition before, in words of the coordinator; empty for the first
 */
public record Snapshot(
        int format,
        String number,
        int edition,
        Area area,
        BothLanguages areaName,
        BothLanguages countyName,
        Span span,
        Instant frozenAt,
        String diaryNumber,
        boolean demo,
        List<Source> sources,
        List<FigureTable> tables,
        List<FigureTable> tablesBefore,
        List<RuledProposal> rulings,
        List<String> cards,
        List<WrittenText> texts,
        BothLanguages changed) {

    /** Number of the format of today. Whoever changes what is written raises it and goes on reading the formats before. */
    public static final int FORMAT = 2;

    /** The first one, which knew no due dates and did not ask how many years of two terms it compared. */
    public static final int FIRST_FORMAT = 1;

    public Snapshot {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(frozenAt, "frozenAt");
        sources = List.copyOf(sources);
        tables = List.copyOf(tables);
        tablesBefore = List.copyOf(tablesBefore);
        rulings = List.copyOf(rulings);
        cards = List.copyOf(cards);
        texts = List.copyOf(texts);
    }

    public boolean isDraft() {
        return number.isEmpty();
    }

    /** The table of that name, if it is published of the span. */
    public Optional<FigureTable> table(String name) {
        return find(tables, name);
    }

    /** The table of that name of the span before, where both can be compared. */
    public Optional<FigureTable> tableBefore(String name) {
        return format == FIRST_FORMAT && span.isTerm() ? Optional.empty() : find(tablesBefore, name);
    }

    /** The total of everything; not published when nothing is. */
    public Figure total() {
        return table("").map(table -> table.figures().get(0).get(0)).orElseGet(Figure.NotPublished::new);
    }

    /** What was written at a place; the theme is empty except for cards. */
    public BothLanguages text(TextBlock block, String theme) {
        return texts.stream()
                .filter(text -> text.block() == block && text.theme().equals(theme))
                .map(WrittenText::words)
                .findFirst()
                .orElse(BothLanguages.EMPTY);
    }

    private static Optional<FigureTable> find(List<FigureTable> tables, String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
