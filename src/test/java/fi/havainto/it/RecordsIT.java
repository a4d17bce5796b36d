package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.board.boundary.Agendas;
import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.Meeting;
import fi.havainto.handling.boundary.Prints;
import fi.havainto.handling.boundary.Records;
import fi.havainto.handling.entity.PrintOrder;
import fi.havainto.handling.entity.PrintPiece;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.WrongFields;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Publicity;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Visibility;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reports and items as official documents: publicity, diary number, retention, and the print for a request. */
@ExtendWith(ArquillianExtension.class)
class RecordsIT {

    private static final String LAW = "JulkL 24 § 1 mom. 25 kohta";
    private static final Locale FINNISH = Locale.forLanguageTag("fi");

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
    Records records;

    @Inject
    Prints prints;

    @Inject
    Reports reports;

    @Inject
    Clock clock;

    private Actor author;
    private Actor coordinator;
    private Report report;

    @BeforeEach
    void aReport() {
        author = county.as(Who.AUTHOR);
        coordinator = county.as(Who.COORDINATOR);
        report = pen.sent(author, Level.UNIT);
    }

    @Test
    void aReportIsInternalWorkUntilTheCoordinatorSaysOtherwise() {
        assertThat(report.getPublicity()).isEqualTo(Publicity.INTERNAL);
        assertThat(report.getRetentionClass()).isEqualTo("report");
        store(report, Publicity.SECRET, " " + LAW + " ", "EHA/123/2026", "permanent");
        Report read = reports.read(author, report.getNumber());
        assertThat(read.getPublicity()).isEqualTo(Publicity.SECRET);
        assertThat(read.getPublicityGround()).isEqualTo(LAW);
        assertThat(read.getDiaryNumber()).isEqualTo("EHA/123/2026");
        assertThat(read.getRetentionClass()).isEqualTo("permanent");
        assertThat(rows.column(
                        "select ids from audit_event where action = 'RECORD_CHANGED' and ids like ?",
                        "report=" + report.getId() + " %"))
                .containsExactly("report=" + report.getId() + " publicity=SECRET retention=permanent");
        assertThatThrownBy(() -> store(report, Publicity.PUBLIC, null, null, "report"))
                .as("the other tab")
                .isInstanceOf(Conflict.class);
    }

    @Test
    void whatIsSecretHasAGroundInTheDatabaseToo() {
        assertRefused("report.record.needsGround", () -> store(report, Publicity.SECRET, " ", null, "report"));
        assertRefused("error.field.stopped", () -> store(report, Publicity.PUBLIC, "131052-308T", null, "report"));
        assertRefused("error.field.long", () -> store(report, Publicity.PUBLIC, null, "1".repeat(61), "report"));
        assertThatThrownBy(() -> store(report, Publicity.PUBLIC, null, null, "nonsense"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> rows.change("update report_report set publicity = 'SECRET' where id = " + report.getId()))
                .hasMessageContaining("report_secret_has_ground");
    }

    @Test
    void onlyTheCoordinatorKeepsRecordsAndPrints() {
        for (Who who : List.of(Who.AUTHOR, Who.LEADER, Who.MANAGER, Who.SECRETARY, Who.ADMIN, Who.PRIVACY)) {
            Actor actor = county.as(who);
            assertThatThrownBy(() -> records.store(actor, report.getId(), 0, Publicity.PUBLIC, null, null, "report"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> prints.order(actor, report, "x")).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aReportIsKeptFromItsEndForTheYearsOfItsClass() {
        assertThat(records.keptUntil(coordinator, report)).as("open").isEmpty();
        Actor leader = county.as(Who.LEADER);
        pen.make(leader, report, Move.TAKE, new MoveInput());
        Report closed = pen.make(leader, report, Move.DECIDE, Pen.outcome(Outcome.NOTED));
        assertThat(records.keptUntil(coordinator, closed))
                .contains(clock.today().plusYears(10));
        store(closed, Publicity.INTERNAL, null, null, "other_channel");
        Report shorter = reports.read(coordinator, report.getNumber());
        assertThat(records.keptUntil(coordinator, shorter))
                .contains(clock.today().plusYears(2));
        store(shorter, Publicity.INTERNAL, null, null, "permanent");
        assertThat(records.keptUntil(coordinator, reports.read(coordinator, report.getNumber())))
                .isEmpty();
    }

    @Test
    void anItemIsSecretOnlyWithItsGround() {
        Meeting meeting = room.meeting(4);
        room.onAgenda(meeting, 1);
        AgendaItem item = room.items(meeting).get(0);
        item.setPublicity(Publicity.SECRET);
        Actor secretary = county.as(Who.SECRETARY);
        assertRefused("report.record.needsGround", () -> agendas.store(secretary, item));
        item.setPublicityGround(LAW);
        item.setDiaryNumber("EHA/9/2026");
        agendas.store(secretary, item);
        AgendaItem stored = room.items(meeting).get(0);
        assertThat(stored.getPublicity()).isEqualTo(Publicity.SECRET);
        assertThat(stored.getPublicityGround()).isEqualTo(LAW);
        assertThatThrownBy(() -> agendas.store(county.as(Who.MEMBER), stored)).isInstanceOf(NotFound.class);
    }

    @Test
    void aWithheldWordThatStandsNowhereIsRefusedByItsName() {
        PrintOrder order = prints.order(coordinator, report, "Aino Kirjoittaja");
        order.setGround(LAW);
        order.setWords("Ehdotus 1\nKaarlo Kokeliu");
        assertThatThrownBy(() -> prints.print(coordinator, report.getNumber(), order, FINNISH))
                .isInstanceOfSatisfying(WrongFields.class, refused -> {
                    assertThat(refused).hasMessage("handling.print.notFound");
                    assertThat(refused.faults().get("words").arguments()).containsExactly("Kaarlo Kokeliu");
                });
    }

    @Test
    void aPrintChangesNothingAndIsOnTheTrail() {
        Report written = pen.sent(author, Visibility.CONFIDENTIAL, "Tulostettava");
        pen.make(coordinator, written, Move.TAKE, new MoveInput());
        Report handled = pen.make(coordinator, written, Move.DECIDE, Pen.outcome(Outcome.NOTED));
        PrintOrder order = prints.order(coordinator, handled, "Aino Kirjoittaja");
        assertThat(order.getPieces())
                .filteredOn(PrintPiece::isWithheld)
                .extracting(PrintPiece::getKey)
                .containsExactly("author");
        assertThat(order.getPieces())
                .extracting(PrintPiece::getText)
                .contains("Tulostettava", "Ehdotus 1", "Perustelu kokeilusta.");
        assertRefused(
                "handling.print.needsGround", () -> prints.print(coordinator, written.getNumber(), order, FINNISH));
        order.setGround(LAW);
        byte[] paper = prints.print(coordinator, written.getNumber(), order, FINNISH);
        assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(rows.column(
                        "select ids from audit_event where action = 'INFORMATION_PRINTED' and ids like ?",
                        "report=" + written.getId() + " %"))
                .containsExactly("report=" + written.getId() + " withheld=1");
        assertThat(reports.read(coordinator, written.getNumber()).getVersion()).isEqualTo(handled.getVersion());
        pen.make(author, written, Move.CONTEST, Pen.words());
        assertThatThrownBy(() -> prints.print(coordinator, written.getNumber(), order, FINNISH))
                .as("something was said since it was chosen")
                .isInstanceOf(Conflict.class);
    }

    private void store(Report seen, Publicity publicity, String ground, String diary, String retention) {
        records.store(coordinator, seen.getId(), seen.getVersion(), publicity, ground, diary, retention);
    }

    private static void assertRefused(String key, ThrowingCallable doing) {
        assertThatThrownBy(doing).isInstanceOf(HavaintoException.class).hasMessage(key);
    }
}
