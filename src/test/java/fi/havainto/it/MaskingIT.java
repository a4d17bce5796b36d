package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.havainto.board.boundary.Agendas;
import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.Meeting;
import fi.havainto.handling.boundary.Masks;
import fi.havainto.handling.entity.MaskPlace;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.Passage;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.MaskReason;
import fi.havainto.report.entity.Masking;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportChange;
import fi.havainto.report.entity.SentVersion;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Words are taken out for good: what changes, what stays to be proven, who may, and what two tabs do. */
@ExtendWith(ArquillianExtension.class)
class MaskingIT {

    private static final String NAME = "Kaarlo  Kokeilu";

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    Boardroom room;

    @Inject
    Agendas agendas;

    @Inject
    Masks masks;

    @Inject
    Reports reports;

    private Actor author;
    private Actor leader;
    private Actor coordinator;

    @BeforeEach
    void people() {
        author = county.as(Who.AUTHOR);
        leader = county.as(Who.LEADER);
        coordinator = county.as(Who.COORDINATOR);
    }

    @Test
    void theWordsGoAndTheRestOfTheTextStays() {
        Report report = named();
        pen.make(leader, report, Move.TAKE, new MoveInput());
        Report asked = pen.make(leader, report, Move.ASK, new MoveInput().words("Onko se kaarlo\nkokeilu?", "sv"));
        assertThat(masks.places(coordinator, asked, NAME))
                .containsExactlyInAnyOrder(
                        new MaskPlace("WORDS", 1), new MaskPlace("PHENOMENON", 2), new MaskPlace("PROPOSAL", 1));
        mask(asked, NAME);
        Report read = reports.read(author, report.getNumber());
        assertThat(read.getObservation().getPhenomenon()).isEqualTo("Asiakas [poistettu] ja [poistettu] kävi.");
        assertThat(read.getProposals().get(0).getText()).isEqualTo("Auta [poistettu]a");
        assertThat(read.getMaskedAt()).isNotNull();
        ReportChange question = read.getChanges().get(2);
        assertThat(question.getPassage().getText()).isEqualTo("Onko se [borttaget]?");
        assertThat(masks.done(coordinator, read))
                .extracting(Masking::getPlace)
                .containsExactlyInAnyOrder("PHENOMENON", "PROPOSAL", "WORDS");
        assertThat(rows.column(
                        "select ids from audit_event where action = 'TEXT_MASKED' and ids like ?",
                        "report=" + report.getId() + " %"))
                .containsExactly("report=" + report.getId() + " reason=CLIENT texts=3");
    }

    /** What nobody masked is proven as before; what was masked keeps its commitment, and nobody can try words on it. */
    @Test
    void theTrailStillVerifies() {
        Report report = named();
        pen.make(leader, report, Move.TAKE, new MoveInput());
        Report read = pen.make(leader, report, Move.ASK, Pen.words());
        String sent = SentVersion.of(read);
        Passage before = read.getChanges().get(0).getPassage();
        assertThat(before.proofOf(sent)).isEqualTo(Passage.Proof.SAME);
        String commitment = commitment(before);
        mask(read, NAME);
        Report masked = reports.read(author, report.getNumber());
        Passage after = masked.getChanges().get(0).getPassage();
        assertThat(after.proofOf(SentVersion.of(masked))).isEqualTo(Passage.Proof.MASKED);
        assertThat(after.commitsTo(sent)).as("the salt is gone").isFalse();
        assertThat(commitment(after)).isEqualTo(commitment);
        Passage untouched = masked.getChanges().get(2).getPassage();
        assertThat(untouched.proofOf("Perustelu kokeilusta.")).isEqualTo(Passage.Proof.SAME);
    }

    @Test
    void aShortWordInAFullTextLeavesRoomForItsMark() {
        Report report = pen.sent(
                author,
                draft -> draft.getObservation().setTitle("Boo ".repeat(40).strip()),
                Level.UNIT);
        mask(report, "Boo");
        assertThat(reports.read(author, report.getNumber()).getObservation().getTitle())
                .isEqualTo("– ".repeat(40).strip());
    }

    @Test
    void signsOfPatternsAreOnlySigns() {
        Report report = pen.sent(
                author,
                draft -> draft.getObservation().setPhenomenon("Sanoi (a.b*c) [d]{2} ^x$ | y\\z + q? eikä aXbbc."),
                Level.UNIT);
        for (String words : List.of("(a.b*c)", "[d]{2}", "^x$ | y\\z", "+ q?")) {
            mask(reports.read(coordinator, report.getNumber()), words);
        }
        assertThat(reports.read(author, report.getNumber()).getObservation().getPhenomenon())
                .isEqualTo("Sanoi [poistettu] [poistettu] [poistettu] [poistettu] eikä aXbbc.");
    }

    @Test
    void anotherTabIsAConflictAndAnAgendaThatWasOpenDoesNotBringTheWordsBack() {
        Meeting meeting = room.meeting(6);
        Report report = room.onAgenda(meeting, 1);
        AgendaItem open = room.items(meeting).get(0);
        open.setPresented("Kaarlo Kokeilu pyytää");
        agendas.store(county.as(Who.SECRETARY), open);
        AgendaItem stale = room.items(meeting).get(0);
        Report seen = reports.read(coordinator, report.getNumber());
        mask(seen, NAME);
        assertThatThrownBy(() -> mask(seen, NAME)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> agendas.store(county.as(Who.SECRETARY), stale)).isInstanceOf(Conflict.class);
        assertThat(room.items(meeting).get(0).getPresented()).isEqualTo("[poistettu] pyytää");
        Report again = reports.read(coordinator, report.getNumber());
        assertRefused("handling.mask.notFound", () -> mask(again, NAME));
    }

    @Test
    void onlyTheCoordinatorMasksAndOnlyWhatIsThere() {
        Report report = named();
        for (Who who : List.of(Who.AUTHOR, Who.LEADER, Who.MANAGER, Who.SECRETARY, Who.ADMIN, Who.PRIVACY)) {
            Actor actor = county.as(who);
            assertThatThrownBy(() -> masks.mask(actor, report.getId(), report.getVersion(), NAME, MaskReason.CLIENT))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> masks.hints(actor, report)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> masks.places(actor, report, NAME)).isInstanceOf(NotFound.class);
        }
        assertRefused("handling.mask.tooShort", () -> mask(report, " K\u00A0a\n"));
        assertRefused("handling.mask.notFound", () -> masks.places(coordinator, report, "Toinen Nimi"));
        assertRefused(
                "handling.mask.needsReason",
                () -> masks.mask(coordinator, report.getId(), report.getVersion(), NAME, null));
        assertThat(reports.read(author, report.getNumber()).getObservation().getPhenomenon())
                .contains("Kaarlo");
    }

    @Test
    void theTextsSayWhatStandsOut() {
        Report report = named();
        assertThat(masks.hints(coordinator, report))
                .extracting("place", "words")
                .contains(tuple("PHENOMENON", "Kaarlo Kokeilu"));
    }

    private Report named() {
        return pen.sent(
                author,
                draft -> {
                    draft.getObservation().setPhenomenon("Asiakas Kaarlo Kokeilu ja KAARLO KOKEILU kävi.");
                    draft.getProposals().get(0).setText("Auta Kaarlo Kokeilua");
                },
                Level.UNIT);
    }

    private void mask(Report seen, String words) {
        masks.mask(coordinator, seen.getId(), seen.getVersion(), words, MaskReason.CLIENT);
    }

    private String commitment(Passage passage) {
        return rows.column("select encode(commitment, 'hex') from platform_passage where id = ?", passage.getId())
                .get(0);
    }

    private static void assertRefused(String key, ThrowingCallable doing) {
        assertThatThrownBy(doing).isInstanceOf(HavaintoException.class).hasMessage(key);
    }
}
