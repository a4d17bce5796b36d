package fi.havainto.annex.control;

import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.RuledProposal;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.Source;
import fi.havainto.annex.entity.Span;
import fi.havainto.annex.entity.WrittenText;
import fi.havainto.statistics.control.Tables;
import fi.havainto.statistics.entity.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Snapshots of an invented county and of one of its municipalities. */
final class SampleAnnex {

    static final Instant FROZEN_AT = Instant.parse("2027-02-15T22:30:00Z");
    static final BothLanguages COUNTY = new BothLanguages("Esimerkin hyvinvointialue", "Exempels välfärdsområde");

    private static final String CHECKSUM = "5f1d0c8a9be34f77a1c6d2e8b3f4055966778899aabbccddeeff001122334455";
    private static final List<FigureTable> LARGE = year(2_900);
    private static final List<FigureTable> BEFORE = FrozenTables.totals(year(2_600));

    private SampleAnnex() {}

    /** A year of a county with every table, before it another year; with texts, cards and rulings. */
    static Snapshot county() {
        return of(Area.ofCounty("99"), COUNTY, Span.of(new Period(2026, 0)), LARGE, BEFORE);
    }

    /** The same year of one of its municipalities. */
    static Snapshot municipality() {
        Area area = new Area("99", "990");
        return of(area, SampleNames.of("area", "990"), Span.of(new Period(2026, 0)), LARGE, BEFORE);
    }

    /** Half a year, of which there are only the themes. */
    static Snapshot half() {
        Period period = new Period(2026, 1);
        return of(Area.ofCounty("99"), COUNTY, Span.of(period), SampleFigures.of(period, 700, 3), List.of());
    }

    /** A term with years beside each other in the place of halves. */
    static Snapshot term() {
        List<FigureTable> tables = new ArrayList<>(LARGE);
        tables.removeIf(table -> table.name().endsWith(Tables.HALF));
        return of(Area.ofCounty("99"), COUNTY, Span.termOf(2026), tables, List.of());
    }

    /** The same when only those of its years are published, which a term before is not compared with. */
    static Snapshot term(Integer... years) {
        Snapshot whole = term();
        List<Source> sources =
                sources(Stream.of(years).map(year -> new Period(year, 0)).toList());
        return copy(whole, Snapshot.FORMAT, sources, whole.tablesBefore(), whole.texts(), whole.changed());
    }

    /** The whole term beside those totals of the one before. */
    static Snapshot comparedTerm(List<FigureTable> before) {
        Snapshot whole = term();
        return copy(whole, Snapshot.FORMAT, whole.sources(), before, whole.texts(), whole.changed());
    }

    /** As it was kept in that format. */
    static Snapshot inFormat(int format, Snapshot snapshot) {
        return copy(
                snapshot, format, snapshot.sources(), snapshot.tablesBefore(), snapshot.texts(), snapshot.changed());
    }

    /** With other words of the coordinator. */
    static Snapshot saying(Snapshot snapshot, List<WrittenText> texts) {
        return copy(snapshot, Snapshot.FORMAT, snapshot.sources(), snapshot.tablesBefore(), texts, snapshot.changed());
    }

    /** A county of long words where bodies have ruled on so many times seven proposals. */
    static Snapshot ofManyRulings(int times) {
        BothLanguages name = new BothLanguages(
                "Lounaisrannikkoseudun sosiaaliterveyspalvelukuntayhtymähyvinvointialue",
                "Sydvästkustregionens socialochhälsovårdssamkommunsvälfärdsområde");
        return with(
                Area.ofCounty("99"),
                name,
                Span.of(new Period(2026, 0)),
                LARGE,
                BEFORE,
                SampleTexts.manyRulings(times),
                SampleTexts.texts());
    }

    /** The same without a word of the coordinator or of minutes, which differ between languages. */
    static Snapshot unwritten(Snapshot snapshot) {
        return copy(
                snapshot, Snapshot.FORMAT, snapshot.sources(), snapshot.tablesBefore(), List.of(), BothLanguages.EMPTY);
    }

    private static Snapshot copy(
            Snapshot snapshot,
            int format,
            List<Source> sources,
            List<FigureTable> tablesBefore,
            List<WrittenText> texts,
            BothLanguages changed) {
        return new Snapshot(
                format,
                snapshot.number(),
                snapshot.edition(),
                snapshot.area(),
                snapshot.areaName(),
                snapshot.countyName(),
                snapshot.span(),
                snapshot.frozenAt(),
                snapshot.diaryNumber(),
                snapshot.demo(),
                sources,
                snapshot.tables(),
                tablesBefore,
                snapshot.rulings(),
                snapshot.cards(),
                texts,
                changed);
    }

    /** A draft with nothing in it: nothing published, nothing written, nothing ruled. */
    static Snapshot empty(Area area) {
        return new Snapshot(
                Snapshot.FORMAT,
                "",
                1,
                area,
                area.isCounty() ? COUNTY : SampleNames.of("area", area.municipalityCode()),
                COUNTY,
                Span.of(new Period(2026, 0)),
                FROZEN_AT,
                "",
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                BothLanguages.EMPTY);
    }

    static Snapshot of(
            Area area, BothLanguages name, Span span, List<FigureTable> tables, List<FigureTable> tablesBefore) {
        return with(area, name, span, tables, tablesBefore, SampleTexts.rulings(), SampleTexts.texts());
    }

    static Snapshot with(
            Area area,
            BothLanguages name,
            Span span,
            List<FigureTable> tables,
            List<FigureTable> tablesBefore,
            List<RuledProposal> rulings,
            List<WrittenText> texts) {
        return new Snapshot(
                Snapshot.FORMAT,
                "99-" + span.code() + "-1",
                2,
                area,
                name,
                COUNTY,
                span,
                FROZEN_AT,
                "EHVA/1234/2026",
                true,
                sources(span.periods()),
                tables,
                tablesBefore,
                rulings,
                SampleTexts.CARDS,
                texts,
                new BothLanguages(
                        "Kahden päätöksen perustelut on lisätty.", "Motiveringarna till två beslut har lagts till."));
    }

    private static List<Source> sources(List<Period> periods) {
        return periods.stream()
                .map(period -> new Source(period.code(), Instant.parse("2027-01-31T10:00:00Z"), 5, CHECKSUM))
                .toList();
    }

    private static List<FigureTable> year(int reports) {
        List<FigureTable> tables = new ArrayList<>(SampleFigures.of(new Period(2026, 0), reports, reports));
        if (reports > 2_700) {
            tables.add(SampleFigures.list("feedback", "1012", "1204", "402", "97", "185"));
            tables.add(SampleFigures.list("age", "2241", "301", "197", "118", "43"));
            tables.add(SampleFigures.list("answer", "811", "240", "1849"));
        }
        return tables;
    }
}
