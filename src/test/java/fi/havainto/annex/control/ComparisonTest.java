package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.entity.AnnexChanges;
import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.RuledProposal;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.annex.entity.TextPlace;
import fi.havainto.annex.entity.WrittenText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the next edition says that the one before did not. */
class ComparisonTest {

    private static final Snapshot BEFORE = SampleAnnex.county();

    @Test
    void theSameIsNothing() {
        assertThat(compared(BEFORE).isNothing()).isTrue();
    }

    @Test
    void anotherTextIsTheLanguageInWhichItIsAnother() {
        List<WrittenText> texts = new ArrayList<>(BEFORE.texts());
        texts.removeIf(text -> text.block() == TextBlock.SUMMARY);
        texts.add(new WrittenText(
                TextBlock.SUMMARY,
                "",
                new BothLanguages("Muuta", BEFORE.text(TextBlock.SUMMARY, "").sv())));
        AnnexChanges changes = compared(with(BEFORE.tables(), BEFORE.rulings(), BEFORE.cards(), texts));
        assertThat(changes.texts()).containsExactly(new TextPlace(TextBlock.SUMMARY, "fi"));
        assertThat(changes.figures()).isEmpty();
    }

    @Test
    void aTextThatIsGoneIsAChange() {
        List<WrittenText> texts = BEFORE.texts().stream()
                .filter(text -> text.block() != TextBlock.CONCLUSIONS)
                .toList();
        assertThat(compared(with(BEFORE.tables(), BEFORE.rulings(), BEFORE.cards(), texts))
                        .texts())
                .containsExactly(
                        new TextPlace(TextBlock.CONCLUSIONS, "fi"), new TextPlace(TextBlock.CONCLUSIONS, "sv"));
    }

    @Test
    void figuresAreComparedByTheirCodesAndNotByNames() {
        List<FigureTable> renamed = BEFORE.tables().stream()
                .map(table -> new FigureTable(
                        table.name(),
                        table.rows().stream()
                                .map(row -> new Named(row.code(), new BothLanguages("X", "Y")))
                                .toList(),
                        table.columns(),
                        table.figures()))
                .toList();
        assertThat(compared(with(renamed, BEFORE.rulings(), BEFORE.cards(), BEFORE.texts()))
                        .isNothing())
                .isTrue();
        List<FigureTable> fewer = BEFORE.tables().stream()
                .filter(table -> !table.name().equals("area"))
                .toList();
        assertThat(compared(with(fewer, BEFORE.rulings(), BEFORE.cards(), BEFORE.texts()))
                        .figures())
                .containsExactly("area");
    }

    @Test
    void cardsAndRulingsThatAreNewAreTold() {
        List<String> turned = new ArrayList<>(BEFORE.cards());
        turned.add(turned.remove(0));
        assertThat(compared(with(BEFORE.tables(), BEFORE.rulings(), turned, BEFORE.texts()))
                        .cards())
                .isTrue();
        RuledProposal last = BEFORE.rulings().get(BEFORE.rulings().size() - 1);
        Snapshot earlier = with(
                BEFORE.tables(),
                BEFORE.rulings().subList(0, BEFORE.rulings().size() - 1),
                BEFORE.cards(),
                BEFORE.texts());
        assertThat(Comparison.of(null, earlier, BEFORE).rulings()).containsExactly(last);
    }

    private static AnnexChanges compared(Snapshot now) {
        return Comparison.of(null, BEFORE, now);
    }

    private static Snapshot with(
            List<FigureTable> tables, List<RuledProposal> rulings, List<String> cards, List<WrittenText> texts) {
        return new Snapshot(
                Snapshot.FORMAT,
                BEFORE.number(),
                BEFORE.edition(),
                BEFORE.area(),
                BEFORE.areaName(),
                BEFORE.countyName(),
                BEFORE.span(),
                BEFORE.frozenAt(),
                BEFORE.diaryNumber(),
                BEFORE.demo(),
                BEFORE.sources(),
                tables,
                BEFORE.tablesBefore(),
                rulings,
                cards,
                texts,
                BEFORE.changed());
    }
}
