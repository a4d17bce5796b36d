package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.board.boundary.Agendas;
import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.Meeting;
import fi.havainto.handling.boundary.Masks;
import fi.havainto.handling.boundary.ReportPapers;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.MaskReason;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Visibility;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A report printed by its readers: each gets what the page shows to that reader, and nobody else gets any. */
@ExtendWith(ArquillianExtension.class)
class PrintReportIT {

    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final String AUTHOR = "it.author";
    private static final String SMALL_AUTHOR = "it.small.author";
    private static final String SMALL_UNIT = "Kokeilun pieni yksikkö";

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

    @Inject
    ReportPapers papers;

    @Test
    void theFirstDeskHasTheNameAndWhoStandsAboveHasNot() {
        Report report = pen.sent(county.as(Who.AUTHOR), Visibility.OWN_NAME, "Nimellä lähetetty");
        for (Who who : List.of(Who.AUTHOR, Who.LEADER)) {
            assertThat(paper(who, report)).contains(AUTHOR, "Nimellä lähetetty", "Oma kappale");
        }
        for (Who who : List.of(Who.MANAGER, Who.COORDINATOR)) {
            assertThat(paper(who, report))
                    .contains("kokeilija, Kokeilun yksikkö", "it." + who.name().toLowerCase())
                    .doesNotContain(AUTHOR);
        }
    }

    @Test
    void aSmallUnitIsNamedNowhereUpward() {
        Report report = pen.sent(county.as(Who.SMALL_AUTHOR), Visibility.OWN_NAME);
        pen.make(county.as(Who.SMALL_LEADER), report, Move.TAKE, new MoveInput());
        assertThat(paper(Who.SMALL_LEADER, report)).contains(SMALL_AUTHOR, SMALL_UNIT);
        assertThat(paper(Who.MANAGER, report))
                .contains("otettu käsittelyyn (esihenkilö, Kokeilun palvelualue)")
                .doesNotContain(SMALL_AUTHOR)
                .doesNotContain(SMALL_UNIT);
    }

    @Test
    void whoMayNotReadItGetsNoPaper() {
        Report report = pen.sent(county.as(Who.AUTHOR), Visibility.OWN_NAME);
        for (Who who : List.of(
                Who.COLLEAGUE, Who.OTHER_AUTHOR, Who.OTHER_LEADER, Who.SECRETARY, Who.MEMBER, Who.PRIVACY, Who.ADMIN)) {
            Refusal.notFound(() -> papers.print(county.as(who), report.getNumber(), FINNISH));
        }
        Refusal.notFound(() -> papers.print(county.as(Who.COORDINATOR), "2026-999999", FINNISH));
        Refusal.notFound(() -> papers.print(county.as(Who.COORDINATOR), null, FINNISH));
        assertThat(printed(report)).isEmpty();
    }

    @Test
    void whatIsConfidentialLeavesWhatItsPageLeavesAndTheLineOfThePaper() {
        Report report = pen.sent(county.as(Who.AUTHOR), Visibility.CONFIDENTIAL);
        Refusal.notFound(() -> papers.print(county.as(Who.LEADER), report.getNumber(), FINNISH));
        long before = opened(report, Who.COORDINATOR);
        assertThat(paper(Who.COORDINATOR, report)).contains("Luottamuksellinen", AUTHOR);
        assertThat(opened(report, Who.COORDINATOR)).isEqualTo(before + 1);
        paper(Who.AUTHOR, report);
        assertThat(opened(report, Who.AUTHOR)).isZero();
        assertThat(printed(report))
                .containsExactly(Long.toString(county.id(Who.COORDINATOR)), Long.toString(county.id(Who.AUTHOR)));
        pen.make(county.as(Who.COORDINATOR), report, Move.FORWARD, Pen.words().target(county.managersDesk()));
        assertThat(paper(Who.MANAGER, report)).doesNotContain(AUTHOR).doesNotContain("Kokeilun yksikkö");
    }

    @Test
    void whatIsMaskedStaysMasked() {
        Report report = pen.sent(
                county.as(Who.AUTHOR),
                draft -> draft.getObservation().setPhenomenon("Asiakas Kaarlo Kokeilu kävi."),
                Level.UNIT);
        assertThat(paper(Who.LEADER, report)).contains("Kaarlo Kokeilu");
        Actor coordinator = county.as(Who.COORDINATOR);
        Report read = reports.read(coordinator, report.getNumber());
        masks.mask(coordinator, report.getId(), read.getVersion(), "Kaarlo Kokeilu", MaskReason.CLIENT);
        for (Who who : List.of(Who.AUTHOR, Who.LEADER, Who.COORDINATOR)) {
            assertThat(paper(who, report)).contains("Asiakas [poistettu] kävi.").doesNotContain("Kaarlo");
        }
    }

    @Test
    void whatTheBodyDecidedStandsWithWhereTheMinutesGiveIt() {
        Meeting meeting = room.meeting(0);
        Report report = room.onAgenda(meeting, 1);
        AgendaItem item = room.items(meeting).get(0);
        item.setSection("§ 84");
        item.setDiaryNumber("EHA/9/2026");
        room.rule(item, Outcome.ACCEPTED);
        assertThat(paper(Who.AUTHOR, report)).doesNotContain("EHA/9/2026");
        room.release(meeting);
        assertThat(paper(Who.AUTHOR, report))
                .contains("Päätös: Kokeilun lautakunta", "§ 84, diaarinumero EHA/9/2026", "Lautakunta katsoo näin.");
        assertThat(paper(Who.SECRETARY, report)).contains("Kokeilun lautakunta").doesNotContain(AUTHOR);
    }

    private String paper(Who who, Report report) {
        return PaperText.of(papers.print(county.as(who), report.getNumber(), FINNISH));
    }

    private List<String> printed(Report report) {
        return rows.column(
                "select person_id::text from audit_event where action = 'REPORT_PRINTED' and ids = ? order by id",
                "report=" + report.getId());
    }

    private long opened(Report report, Who who) {
        return rows.column(
                        "select id::text from audit_event where action = 'CONFIDENTIAL_READ' and ids = ? and person_id"
                                + " = ?",
                        "report=" + report.getId(),
                        county.id(who))
                .size();
    }
}
