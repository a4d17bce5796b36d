package fi.havainto.annex.control;

import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.platform.chart.ChartWords;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.statistics.entity.Lists;
import java.util.List;
import java.util.ResourceBundle;

/** What every section needs to say something: a snapshot, and the words of one language. Without state of its own. */
final class Narrator {

    private static final String KEYS = "annex.say.";
    private static final String PERCENT = "\u00A0%";

    private final Snapshot snapshot;
    private final AnnexTexts texts;
    private final ChartWords charts;
    private final String checksum;
    private final FiguredYears years;

    Narrator(Snapshot snapshot, AnnexTexts texts) {
        this.snapshot = snapshot;
        this.texts = texts;
        this.charts = new ChartWords(texts.messages(), texts.locale());
        this.checksum = SnapshotJson.checksum(snapshot);
        this.years = new FiguredYears(snapshot, texts);
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** Of the snapshot, which stands at the foot of each page. */
    String checksum() {
        return checksum;
    }

    AnnexTexts texts() {
        return texts;
    }

    ResourceBundle messages() {
        return texts.messages();
    }

    ChartWords charts() {
        return charts;
    }

    String language() {
        return texts.locale().getLanguage();
    }

    /** The text of a key of the annex's own. */
    String say(String key, String... values) {
        return texts.say(KEYS + key, values);
    }

    /** A section with the heading {@code annex.say.<id>}. */
    Section section(String id, int number, List<Part> parts) {
        return new Section(id, Integer.toString(number), say(id), parts);
    }

    Part lead(String key, String... values) {
        return new Part.Words(Part.Tone.LEAD, say(key, values), language());
    }

    Part body(String key, String... values) {
        return new Part.Words(Part.Tone.BODY, say(key, values), language());
    }

    Part small(String key, String... values) {
        return new Part.Words(Part.Tone.SMALL, say(key, values), language());
    }

    Part subheading(String id, String key, String... values) {
        return new Part.Subheading(id, say(key, values));
    }

    String name(BothLanguages words) {
        return words.in(language());
    }

    String name(Named named) {
        return name(named.name());
    }

    String text(Figure figure) {
        return figure.text(texts.locale());
    }

    /** Which share of a whole it is, with the sign; the mark alone where nobody may know. */
    String share(Figure part, Figure whole) {
        Figure percent = part.percentOf(whole);
        return percent.isShown() ? text(percent) + PERCENT : text(percent);
    }

    /** The same of what is told one by one and may be counted by anybody; the whole is not zero. */
    String share(long part, long whole) {
        return Math.round(100.0 * part / whole) + PERCENT;
    }

    /** The difference with its sign and a word. */
    String change(Figure before, Figure now) {
        return charts.change(before, now);
    }

    /** Of which time the figures are. */
    FiguredYears years() {
        return years;
    }

    /** How the time of the figures is called in a heading of a table. */
    String span() {
        return years.name();
    }

    String spanBefore() {
        return SpanName.of(snapshot.span().before(), texts);
    }

    /** The whole span; of a term the figures may be of fewer years ({@link #years}). */
    String period() {
        return texts.period(snapshot.span().from(), snapshot.span().to());
    }

    /** How many reports there are of the area. */
    Figure total() {
        return snapshot.area().isCounty() ? snapshot.total() : ofArea(Lists.AREA);
    }

    private Figure ofArea(String table) {
        return snapshot.table(table)
                .map(areas -> areas.at(snapshot.area().municipalityCode()))
                .orElseGet(Figure.NotPublished::new);
    }

    /** The total of a class in the whole county. */
    Figure total(String dimension, String code) {
        return at(snapshot.table(dimension).orElse(null), code);
    }

    /** The same in the span before. */
    Figure before(String dimension, String code) {
        return at(snapshot.tableBefore(dimension).orElse(null), code);
    }

    /** The total of everything in the span before, in the area. */
    Figure before() {
        return snapshot.area().isCounty()
                ? snapshot.tableBefore("")
                        .map(table -> table.figures().get(0).get(0))
                        .orElseGet(Figure.NotPublished::new)
                : before(Lists.AREA, snapshot.area().municipalityCode());
    }

    private static Figure at(FigureTable table, String code) {
        return table == null ? new Figure.NotPublished() : table.at(code);
    }

    /** A theme of the area: in a municipality its own cell, which only large counties publish. */
    Figure ofTheme(String theme) {
        if (snapshot.area().isCounty()) {
            return total(Lists.THEME, theme);
        }
        return snapshot.table(TableNames.THEME_AREA)
                .map(table -> table.at(theme, snapshot.area().municipalityCode()))
                .orElseGet(Figure.NotPublished::new);
    }

    /** The classes of a dimension in their order; none when nothing of it is published. */
    List<Named> classes(String dimension) {
        return snapshot.table(dimension).map(FigureTable::rows).orElse(List.of());
    }

    /** The name of a theme; its code when no table has it. */
    String theme(String code) {
        return classes(Lists.THEME).stream()
                .filter(theme -> theme.code().equals(code))
                .map(this::name)
                .findFirst()
                .orElse(code);
    }

    /** Whether the county's figure of a theme is shown, so that rulings may be told by that theme. */
    boolean isTold(String theme) {
        return total(Lists.THEME, theme).isShown();
    }

    boolean hasBefore() {
        return snapshot.tableBefore(Lists.THEME).isPresent();
    }

    /** What the coordinator wrote at a place; nothing when nothing was written. */
    List<Part> written(TextBlock block, String theme) {
        return Written.parts(snapshot.text(block, theme), language());
    }

    List<Part> written(TextBlock block) {
        return written(block, "");
    }
}
