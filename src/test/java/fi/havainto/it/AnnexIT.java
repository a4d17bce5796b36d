package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.boundary.AnnexDrafts;
import fi.havainto.annex.boundary.AnnexIssues;
import fi.havainto.annex.boundary.AnnexPapers;
import fi.havainto.annex.boundary.Annexes;
import fi.havainto.annex.entity.AnnexBytes;
import fi.havainto.annex.entity.AnnexChanges;
import fi.havainto.annex.entity.AnnexReading;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.AnnexState;
import fi.havainto.annex.entity.FileKind;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.annex.entity.TextPlace;
import fi.havainto.annex.entity.TextWarning;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.access.Actor;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An annex from its draft to its withdrawal and its next edition. */
@ExtendWith(ArquillianExtension.class)
class AnnexIT {

    @Inject
    AnnexDesk desk;

    @Inject
    CountyOfFigures county;

    @Inject
    Annexes annexes;

    @Inject
    AnnexDrafts drafts;

    @Inject
    AnnexIssues issues;

    @Inject
    AnnexPapers papers;

    @Inject
    Rows rows;

    @Inject
    OwnerRows owner;

    @Inject
    Clock clock;

    private Actor coordinator;
    private PublishedSet figures;

    @BeforeEach
    void figuresOfAYear() {
        desk.forget();
        figures = desk.figures();
        coordinator = county.coordinator();
    }

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void fromDraftToWithdrawalAndTheNextEdition() {
        AnnexRow draft = desk.written();
        assertThat(drafts.begin(coordinator, AnnexDesk.AREA, AnnexDesk.SPAN)).isEqualTo(draft.id());
        assertThat(draft.state()).isEqualTo(AnnexState.DRAFT);
        AnnexRow frozen = issues.freeze(coordinator, draft, true);
        assertThat(frozen.number()).isEqualTo(number(1));
        Refusal.notFound(() -> annexes.row(county.writer(), draft.id()));
        AnnexRow published = issues.publish(coordinator, draft.id(), frozen.version());
        assertThat(annexes.newest(county.writer())).get().isEqualTo(published);
        AnnexReading read = annexes.read(county.writer(), draft.id(), "fi");
        assertThat(read.snapshot()).isPresent();
        assertThat(read.sections()).isNotEmpty();
        AnnexRow withdrawn = issues.withdraw(coordinator, draft.id(), published.version(), "Luku oli väärin.");
        assertThat(withdrawn)
                .extracting(AnnexRow::number, AnnexRow::checksum)
                .containsExactly(number(1), frozen.checksum());
        AnnexReading after = annexes.read(county.writer(), draft.id(), "fi");
        assertThat(after.snapshot()).as("that it was withdrawn, and no more").isEmpty();
        assertThat(after.row().reason()).isEqualTo("Luku oli väärin.");
        assertThat(after.sections()).isEmpty();
        AnnexRow next = desk.published();
        assertThat(next).extracting(AnnexRow::edition, AnnexRow::number).containsExactly(2, number(2));
        assertThat(annexes.read(county.writer(), draft.id(), "sv").newer())
                .get()
                .isEqualTo(next);
        assertThat(rows.column(
                        "select action from audit_event where ids like ? order by id", "annex=" + draft.id() + " %"))
                .containsExactly(
                        "ANNEX_BEGUN", "ANNEX_CARDS_CHOSEN", "ANNEX_FROZEN", "ANNEX_PUBLISHED", "ANNEX_WITHDRAWN");
    }

    @Test
    void whatIsFrozenIsWhatWasPublishedWrittenAndNamedThen() throws Exception {
        AnnexRow frozen = desk.frozen();
        Snapshot then = annexes.read(coordinator, frozen.id(), "fi").snapshot().orElseThrow();
        assertThat(then.total()).isEqualTo(figures.total());
        assertThat(then.sources())
                .singleElement()
                .satisfies(source -> assertThat(source.checksum()).isEqualTo(figures.checksum()));
        assertThat(then.cards()).isEqualTo(AnnexDesk.CARDS);
        assertThat(then.text(TextBlock.SUMMARY, "").fi()).isEqualTo("Asumisen epävarmuus näkyy joka kunnassa.");
        Map<String, String> before = files(frozen.id());
        String rename = "update organisation_%s set name_fi = %s where code = '%s'";
        owner.change(
                rename.formatted("county", "name_fi || ' X'", CountyOfFigures.CODE),
                rename.formatted("theme", "name_fi || ' X'", "housing"));
        try {
            assertThat(annexes.row(coordinator, frozen.id()).areaName().fi()).endsWith(" X");
            assertThat(annexes.read(coordinator, frozen.id(), "fi").snapshot()).contains(then);
            assertThat(files(frozen.id())).containsExactlyInAnyOrderEntriesOf(before);
        } finally {
            owner.change(
                    rename.formatted("county", "rtrim(name_fi, ' X')", CountyOfFigures.CODE),
                    rename.formatted("theme", "rtrim(name_fi, ' X')", "housing"));
        }
        AnnexBytes json = papers.file(coordinator, frozen.id(), FileKind.JSON, "fi");
        assertThat(json.checksum()).isEqualTo(frozen.checksum());
        assertThat(json.name()).isEqualTo("havainto-" + frozen.number() + ".json");
        for (String language : new String[] {"fi", "sv"}) {
            AnnexBytes paper = papers.file(coordinator, frozen.id(), FileKind.PDF, language);
            assertThat(paper.bytes()).startsWith("%PDF-".getBytes());
            assertThat(paper.checksum())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(paper.bytes())))
                    .isEqualTo(rows.column(
                                    "select checksum from annex_file where annex_id = ? and kind = 'PDF' and language = ?",
                                    frozen.id(),
                                    language)
                            .get(0));
        }
    }

    private Map<String, String> files(long id) {
        return Map.of(
                "fi", papers.file(coordinator, id, FileKind.PDF, "fi").checksum(),
                "sv", papers.file(coordinator, id, FileKind.PDF, "sv").checksum(),
                "csv", papers.file(coordinator, id, FileKind.CSV, "fi").checksum());
    }

    @Test
    void whatIsMissingIsSaidAtOnceAndFreezesNothing() {
        AnnexRow begun = desk.begun();
        assertThat(issues.needs(coordinator, begun.id()).missing())
                .extracting(HavaintoException::key)
                .containsExactly("annex.refused.summary", "annex.refused.cards");
        Refusal.at(
                Map.of("summary", "annex.refused.summary", "cards", "annex.refused.cards"),
                () -> issues.freeze(coordinator, begun, true));
        county.forget();
        assertThat(issues.needs(coordinator, begun.id()).missing())
                .extracting(HavaintoException::key)
                .contains("annex.refused.figures");
        assertThat(annexes.read(coordinator, begun.id(), "sv")
                        .snapshot()
                        .orElseThrow()
                        .tables())
                .as("a draft may be written before the figures are signed")
                .isEmpty();
        assertThat(desk.row(begun.id()).state()).isEqualTo(AnnexState.DRAFT);
    }

    @Test
    void nothingIsFrozenBeforeItsTextsWereRead() {
        AnnexRow written = desk.written();
        desk.write(written.id(), new TextPlace(TextBlock.DONE, "fi"), "Kaksi perhettä sai apua.");
        assertThat(issues.needs(coordinator, written.id()).warnings())
                .containsExactly(
                        new TextWarning(new TextPlace(TextBlock.DONE, "fi"), TextWarning.Kind.FEW, "Kaksi perhettä"));
        Refusal.at(
                Map.of("read", "annex.refused.unread"),
                () -> issues.freeze(coordinator, desk.row(written.id()), false));
        assertThat(desk.row(written.id()).state()).isEqualTo(AnnexState.DRAFT);
        AnnexRow frozen = issues.freeze(coordinator, desk.row(written.id()), true);
        assertThat(frozen.state()).as("a warning stops nothing").isEqualTo(AnnexState.FROZEN);
        Refusal.notFound(() -> issues.needs(coordinator, written.id()).warnings());
    }

    @Test
    void theNextEditionSaysWhatIsNewInIt() {
        AnnexRow first = desk.published();
        assertThat(issues.changes(coordinator, first.id())).isEmpty();
        AnnexRow second = desk.begun();
        assertThat(second.edition()).isEqualTo(2);
        desk.written();
        assertThat(issues.changes(coordinator, second.id()).orElseThrow().isNothing())
                .as("the same words, figures and cards")
                .isTrue();
        desk.write(second.id(), new TextPlace(TextBlock.SUMMARY, "fi"), "Nyt sanotaan muuta.");
        AnnexChanges changes = issues.changes(coordinator, second.id()).orElseThrow();
        assertThat(changes.texts()).containsExactly(new TextPlace(TextBlock.SUMMARY, "fi"));
        assertThat(changes.before().number()).isEqualTo(first.number());
        desk.write(second.id(), new TextPlace(TextBlock.EDITION, "fi"), " ");
        Refusal.at(
                Map.of("edition", "annex.refused.edition"),
                () -> issues.freeze(coordinator, desk.row(second.id()), true));
    }

    @Test
    void whoeverComesLateOrTwiceIsToldSo() {
        AnnexRow draft = desk.written();
        drafts.register(coordinator, draft.id(), draft.version(), "D/1");
        Assertions.assertThatThrownBy(() -> issues.freeze(coordinator, draft, true))
                .isInstanceOf(Conflict.class);
        AnnexRow seen = desk.row(draft.id());
        desk.write(draft.id(), new TextPlace(TextBlock.DONE, "fi"), "Tätä ei kukaan ole vielä lukenut.");
        Assertions.assertThatThrownBy(() -> issues.freeze(coordinator, seen, true))
                .as("a text that came after it was read")
                .isInstanceOf(Conflict.class);
        AnnexRow frozen = issues.freeze(coordinator, desk.row(draft.id()), true);
        assertThat(issues.freeze(coordinator, draft, true))
                .as("pressed twice, it is the same number")
                .isEqualTo(frozen);
        Refusal.with(
                "annex.refused.noDraft",
                () -> drafts.write(coordinator, draft.id(), new TextPlace(TextBlock.SUMMARY, "fi"), "Vielä", 1));
        Refusal.at(
                Map.of("reason", "error.field.needed"),
                () -> issues.withdraw(coordinator, draft.id(), frozen.version(), " "));
        AnnexRow withdrawn = issues.withdraw(coordinator, draft.id(), frozen.version(), "Väärä jakso");
        Refusal.with("annex.refused.state", () -> issues.publish(coordinator, draft.id(), withdrawn.version()));
        Refusal.notFound(() -> annexes.row(county.writer(), draft.id()));
    }

    private String number(int running) {
        return CountyOfFigures.CODE + "-" + clock.today().getYear() + "-" + running;
    }
}
