package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.board.boundary.Agendas;
import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.Meeting;
import fi.havainto.handling.boundary.Masks;
import fi.havainto.handling.boundary.SavedViews;
import fi.havainto.handling.entity.MaskReach;
import fi.havainto.handling.entity.SavedView;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.AgendaPlace;
import fi.havainto.report.entity.MaskReason;
import fi.havainto.report.entity.Masking;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How far masking goes beyond the report: items that were open, shared and released, and worklists that look for the words. */
@ExtendWith(ArquillianExtension.class)
class MaskingReachIT {

    private static final String NAME = "Kaarlo Kokeilu";

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Boardroom room;

    @Inject
    Agendas agendas;

    @Inject
    Masks masks;

    @Inject
    SavedViews saved;

    @Inject
    Reports reports;

    private Actor leader;
    private Actor coordinator;

    @BeforeEach
    void people() {
        leader = county.as(Who.LEADER);
        coordinator = county.as(Who.COORDINATOR);
    }

    /** The second click of a secretary whose page was open: her section counts, what she had only read does not. */
    @Test
    void layingWhatWasTypedOverTheMaskedItemDoesNotBringTheWordsBack() {
        Meeting meeting = room.meeting(6);
        Report report = room.onAgenda(meeting, 1);
        AgendaItem open = room.items(meeting).get(0);
        open.setPresented("Kaarlo Kokeilu pyytää");
        open.getRulings().get(0).setReason("Kaarlo Kokeilu saa");
        agendas.store(county.as(Who.SECRETARY), open);
        AgendaItem typed = room.items(meeting).get(0);
        AgendaItem read = typed.copy();
        typed.setSection("§ 5");
        mask(report);
        assertThatThrownBy(() -> agendas.store(county.as(Who.SECRETARY), typed)).isInstanceOf(Conflict.class);
        AgendaItem again = room.items(meeting).get(0);
        again.takeFrom(typed, read);
        agendas.store(county.as(Who.SECRETARY), again);
        AgendaItem stored = room.items(meeting).get(0);
        assertThat(stored.getSection()).isEqualTo("§ 5");
        assertThat(stored.getPresented()).isEqualTo("[poistettu] pyytää");
        assertThat(stored.getRulings().get(0).getReason()).isEqualTo("[poistettu] saa");
    }

    @Test
    void everyReportOfASharedItemShowsTheMaskingAndThePageSaysHowFarItGoes() {
        Meeting meeting = room.meeting(0);
        Report report = room.onAgenda(meeting, 1);
        AgendaItem item = room.items(meeting).get(0);
        Report other = room.atManager(Level.COUNTY);
        pen.check(coordinator, other);
        MoveInput place = new MoveInput().place(AgendaPlace.item(item.getId()));
        pen.make(county.as(Who.MANAGER), other, Move.PUT_ON_AGENDA, place);
        AgendaItem open = room.items(meeting).get(0);
        open.setPresented("Kaarlo Kokeilu pyytää");
        agendas.store(county.as(Who.SECRETARY), open);
        assertThat(reach(report)).isEqualTo(new MaskReach(1, 0));
        room.rule(meeting, Outcome.NOTED, Outcome.NOTED);
        room.release(meeting);
        assertThat(reach(report)).isEqualTo(new MaskReach(1, 1));
        mask(report);
        for (Report one : List.of(report, other)) {
            assertThat(masks.done(coordinator, one))
                    .extracting(Masking::getPlace)
                    .containsExactly("AGENDA");
        }
    }

    @Test
    void blanksThatDoNotBreakALineAreBlanks() {
        Report report = pen.sent(
                county.as(Who.AUTHOR),
                draft ->
                        draft.getObservation().setPhenomenon("Kaarlo\u00A0Kokeilu ja Kaarlo\u202F \u00A0Kokeilu kävi."),
                Level.UNIT);
        mask(report, "\u00A0Kaarlo\u00A0 Kokeilu\u202F");
        assertThat(reports.read(coordinator, report.getNumber())
                        .getObservation()
                        .getPhenomenon())
                .isEqualTo("[poistettu] ja [poistettu] kävi.");
    }

    @Test
    void worklistsThatLookForTheWordsAreForgotten() {
        saved.keep(leader, "Haku", "?words=Kaarlo+Kokeilu");
        saved.keep(leader, "Toinen haku", "?theme=youth&words=kaarlo%20%20kokeilu");
        saved.keep(leader, "Kaarlo Kokeilun asiat", "?taken=me");
        saved.keep(leader, "Muu", "?words=Kaarlo");
        mask(pen.sent(county.as(Who.AUTHOR), draft -> draft.getObservation().setPhenomenon(NAME), Level.UNIT));
        assertThat(saved.mine(leader)).extracting(SavedView::getName).containsExactly("Muu");
        saved.mine(leader).forEach(view -> saved.forget(leader, view.getId()));
    }

    private MaskReach reach(Report report) {
        return masks.reach(coordinator, reports.read(coordinator, report.getNumber()), NAME);
    }

    private void mask(Report report) {
        mask(report, NAME);
    }

    private void mask(Report report, String words) {
        Report seen = reports.read(coordinator, report.getNumber());
        masks.mask(coordinator, seen.getId(), seen.getVersion(), words, MaskReason.CLIENT);
    }
}
