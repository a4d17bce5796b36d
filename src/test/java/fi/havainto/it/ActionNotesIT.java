package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.havainto.feedback.boundary.ActionNotes;
import fi.havainto.feedback.boundary.Actions;
import fi.havainto.feedback.boundary.Effects;
import fi.havainto.feedback.entity.ActionNote;
import fi.havainto.feedback.entity.FinishedAction;
import fi.havainto.feedback.entity.NoteKind;
import fi.havainto.feedback.entity.WrittenNote;
import fi.havainto.handling.boundary.Prints;
import fi.havainto.handling.entity.PrintPiece;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is noted of an action: by whom, when, once, told to its authors, and moving nothing. */
@ExtendWith(ArquillianExtension.class)
class ActionNotesIT {

    private static final int ALL = 10_000;

    private static final String NOTICES =
            "select count(*) from notification_outbox where report_id = ? and event = ? and person_id = ?";

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    ActionNotes notes;

    @Inject
    Actions actions;

    @Inject
    Effects effects;

    @Inject
    Prints prints;

    @Inject
    Clock clock;

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
    void progressIsToldOnceToEachAuthorAndMovesNothing() {
        Report report = started();
        var before = rows.of(report.getId());
        int version = report.getProposals().get(0).getVersion();
        write(leader, report, progress("  Kokeilu alkoi.  "));
        clock.at(
                clock.now().plus(Duration.ofMinutes(1)),
                () -> write(county.as(Who.DEPUTY), report, progress("Jatkuu.")));
        assertThat(notesOf(report))
                .extracting(note -> note.getPassage().getText())
                .containsExactly("Kokeilu alkoi.", "Jatkuu.");
        assertThat(notesOf(report))
                .allMatch(note -> note.getSeenOn() == null
                        && note.getPassage().commitsTo(note.getPassage().getText()));
        assertThat(rows.of(report.getId())).isEqualTo(before.plus(0, 0, 0, 2, 2));
        assertThat(rows.number(NOTICES, report.getId(), "PROGRESS", author.personId()))
                .isEqualTo(2);
        assertThat(rows.number(
                        "select count(*) from audit_event where action = 'PROGRESS_NOTED' and ids like ?",
                        "report=" + report.getId() + " %"))
                .isEqualTo(2);
        Report seen = pen.make(leader, report, Move.FINISH, Pen.words().result("Tehty."));
        assertThat(version)
                .as("what was read before the notes is not stale")
                .isLessThan(seen.getProposals().get(0).getVersion());
    }

    @Test
    void theSameFormSentAgainIsTheSameNote() {
        Report report = started();
        WrittenNote note = of(report, progress("Kerran."));
        notes.write(leader, report.getNumber(), note);
        notes.write(leader, report.getNumber(), note);
        assertThat(notesOf(report)).hasSize(1);
        assertThat(rows.number(NOTICES, report.getId(), "PROGRESS", author.personId()))
                .isEqualTo(1);
    }

    @Test
    void nobodyElseNotesIt() {
        Report report = started();
        for (Actor other : List.of(author, county.as(Who.MANAGER), coordinator)) {
            assertThatThrownBy(() -> write(other, report, progress("Ei minun.")))
                    .hasMessage("report.move.notYours");
        }
        for (Who stranger : List.of(Who.OTHER_LEADER, Who.COLLEAGUE, Who.ADMIN, Who.PRIVACY)) {
            assertThatThrownBy(() -> write(county.as(stranger), report, progress("Ei näy.")))
                    .as(stranger.name())
                    .isInstanceOf(NotFound.class);
        }
        assertThat(notesOf(report)).isEmpty();
    }

    @Test
    void itIsNotedAtItsStageOnly() {
        Report report = pen.sent(author, Level.UNIT);
        assertThatThrownBy(() -> write(leader, report, progress("Liian aikaisin.")))
                .hasMessage("feedback.note.notInProgress");
        Report begun = started();
        assertThatThrownBy(() -> write(leader, begun, effect(clock.today()))).hasMessage("feedback.note.notFinished");
        pen.make(leader, begun, Move.FINISH, Pen.words().result("Tehty."));
        assertThatThrownBy(() -> write(leader, begun, progress("Liian myöhään.")))
                .hasMessage("feedback.note.notInProgress");
        write(leader, begun, effect(clock.today()));
        pen.make(author, begun, Move.CONTEST, Pen.words());
        assertThatThrownBy(() -> write(leader, begun, effect(clock.today()))).hasMessage("feedback.note.notFinished");
    }

    @Test
    void anEffectIsCorrectedByALaterOneAndBothAreTold() {
        Report report = finished();
        assertThatThrownBy(() -> write(county.as(Who.MANAGER), report, effect(clock.today())))
                .hasMessage("report.move.notYours");
        write(leader, report, effect(clock.today()));
        clock.at(clock.now().plus(Duration.ofMinutes(1)), () -> write(coordinator, report, effect(clock.today())));
        assertThat(notesOf(report))
                .extracting(ActionNote::getKind, note -> note.getRole().name(), ActionNote::getSeenOn)
                .containsExactly(
                        tuple(NoteKind.EFFECT, "SUPERVISOR", clock.today()),
                        tuple(NoteKind.EFFECT, "COORDINATOR", clock.today()));
        assertThat(rows.number(NOTICES, report.getId(), "EFFECT", author.personId()))
                .isEqualTo(2);
        assertThat(prints.order(coordinator, report, "x").getPieces())
                .filteredOn(piece -> piece.getKey().startsWith("note-"))
                .extracting(PrintPiece::getText)
                .containsExactly("Jono lyheni.", "Jono lyheni.");
    }

    @Test
    void aFinishedActionIsAskedAboutUntilItsEffectIsNoted() {
        Report going = started();
        Report report = finished();
        assertThat(asked(leader)).contains(report.getNumber()).doesNotContain(going.getNumber());
        for (Who other : List.of(Who.OTHER_LEADER, Who.MANAGER, Who.COORDINATOR)) {
            assertThat(asked(county.as(other))).as(other.name()).doesNotContain(report.getNumber());
        }
        assertThatThrownBy(() -> effects.unseen(author, ALL)).isInstanceOf(NotFound.class);
        write(leader, report, effect(clock.today()));
        assertThat(asked(leader)).doesNotContain(report.getNumber());
    }

    private List<String> asked(Actor actor) {
        return effects.unseen(actor, ALL).stream().map(FinishedAction::number).toList();
    }

    @Test
    void whatIsTypedWrongIsToldAtItsField() {
        Report report = finished();
        LocalDate today = clock.today();
        Refusal.at(
                Map.of("words", "error.field.needed", "seen", "error.field.needed"),
                () -> write(leader, report, new Typed(NoteKind.EFFECT, " ", null)));
        Refusal.at(
                Map.of("words", "error.field.stopped", "seen", "feedback.note.seen.future"),
                () -> write(leader, report, new Typed(NoteKind.EFFECT, "Asiakas 131052-308T.", today.plusDays(1))));
        Refusal.at(
                Map.of("words", "error.field.long", "seen", "feedback.note.seen.early"),
                () -> write(
                        leader,
                        report,
                        new Typed(NoteKind.EFFECT, "x".repeat(NoteKind.EFFECT.limit() + 1), today.minusDays(1))));
        assertThat(notesOf(report)).isEmpty();
    }

    private record Typed(NoteKind kind, String words, LocalDate seen) {}

    private static Typed progress(String words) {
        return new Typed(NoteKind.PROGRESS, words, null);
    }

    private static Typed effect(LocalDate seen) {
        return new Typed(NoteKind.EFFECT, "Jono lyheni.", seen);
    }

    private void write(Actor actor, Report report, Typed typed) {
        notes.write(actor, report.getNumber(), of(report, typed));
    }

    private static WrittenNote of(Report report, Typed typed) {
        return new WrittenNote(
                typed.kind(),
                report.getProposals().get(0).getId(),
                typed.words(),
                "fi",
                typed.seen(),
                UUID.randomUUID().toString());
    }

    private List<ActionNote> notesOf(Report report) {
        return actions.of(coordinator, report).get(0).getNotes();
    }

    private Report started() {
        Report report = pen.sent(author, Level.UNIT);
        pen.make(leader, report, Move.TAKE, new MoveInput());
        pen.make(leader, report, Move.DECIDE, Pen.outcome(Outcome.ACCEPTED));
        return pen.make(
                leader,
                report,
                Move.START,
                new MoveInput().responsible("Yksikkö", clock.today().plusDays(9)));
    }

    private Report finished() {
        return pen.make(leader, started(), Move.FINISH, Pen.words().result("Tehty."));
    }
}
