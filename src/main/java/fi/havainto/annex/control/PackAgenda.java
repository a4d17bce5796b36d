package fi.havainto.annex.control;

import static fi.havainto.platform.pdf.PageFormat.MM;

import fi.havainto.annex.entity.Pack;
import fi.havainto.annex.entity.PackItem;
import fi.havainto.platform.pdf.Heading;
import fi.havainto.platform.pdf.Paper;
import fi.havainto.platform.pdf.Paragraph;
import fi.havainto.platform.pdf.Prose;
import fi.havainto.platform.pdf.Run;
import fi.havainto.platform.pdf.Table;
import fi.havainto.platform.pdf.Table.Column;
import fi.havainto.platform.pdf.Table.Row;
import fi.havainto.platform.pdf.Table.Side;
import fi.havainto.platform.pdf.TextStyle;
import fi.havainto.platform.pdf.Wording;
import java.util.List;
import java.util.stream.Stream;

/** The agenda with the page of each item, and then the items. */
final class PackAgenda {

    private static final float TITLE_SHARE = 5;
    private static final float SIGN_SHARE = 3;
    private static final float NUMBER_SHARE = 1.6f;
    private static final float PAGE_SHARE = 1;

    private final PackWords words;

    PackAgenda(PackWords words) {
        this.words = words;
    }

    void print(Paper paper, Pack pack) {
        paper.add(new Heading(1, words.wording("annex.pack.agenda"), "agenda"));
        if (pack.items().isEmpty()) {
            paper.add(new Paragraph(words.wording("annex.pack.empty"), TextStyle.BODY));
            return;
        }
        paper.add(table(pack), new Heading(1, words.wording("annex.pack.matters"), "matters").under(14 * MM));
        PackMatter matter = new PackMatter(words, pack);
        pack.items().forEach(item -> matter.print(paper, item));
    }

    static String id(PackItem item) {
        return "item-" + item.ordinal();
    }

    private Table table(Pack pack) {
        List<Column> columns = List.of(
                new Column(words.wording("annex.pack.matter"), Side.LEFT, TITLE_SHARE),
                new Column(words.wording("annex.pack.signs"), Side.LEFT, SIGN_SHARE),
                new Column(words.wording("annex.pack.proposals"), Side.RIGHT, NUMBER_SHARE),
                new Column(words.wording("annex.pack.page"), Side.RIGHT, PAGE_SHARE));
        return new Table(
                words.wording("annex.pack.agenda.caption"),
                columns,
                pack.items().stream().map(this::row).toList(),
                words.wording("annex.pack.empty"),
                Table.FULL_WIDTH);
    }

    private Row row(PackItem item) {
        Prose title = Prose.of(item.ordinal() + ". ")
                .with(new Run.Link(PackWords.written(item.title(), item.language()), "#" + id(item)));
        return new Row(
                List.of(
                        title,
                        Prose.of(signs(item)),
                        Prose.of(Integer.toString(item.proposals().size())),
                        Prose.of("").pageOf(id(item))),
                false);
    }

    private static Wording signs(PackItem item) {
        List<String> signs = Stream.of(item.section(), item.diaryNumber())
                .filter(PackWords::isGiven)
                .map(String::strip)
                .toList();
        return Wording.of(signs.isEmpty() ? "–" : String.join(", ", signs));
    }
}
