package fi.havainto.report.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An ending is contested once, and whoever made it does not handle the proposal again, whatever desk it comes to. */
class ContestTest {

    /** Ended it as the unit's supervisor, and holds the desks above too. */
    private static final Actor ENDER = Actor.person(
            Area.LEADER,
            List.of(
                    Grant.inUnit(Role.SUPERVISOR, 3, Area.UNIT.getPath()),
                    Grant.inUnit(Role.MANAGER, 2, Area.SERVICES.getPath()),
                    Grant.inUnit(Role.COORDINATOR, 1, Area.COUNTY.getPath())));

    private static final Actor OTHER = Area.person(74, Role.MANAGER, Area.SERVICES);

    @Test
    void theEndingIsTakenBackAndItsReportIsOpenAgain() {
        Report report = contested();
        ActionProposal proposal = ReportOf.only(report);
        assertThat(proposal.getStage()).isEqualTo(Stage.SUBMITTED);
        assertThat(proposal.getOutcome()).isNull();
        assertThat(proposal.getEndFeedbackId()).isNull();
        assertThat(proposal.getContestedFrom()).isEqualTo(Area.LEADER);
        assertThat(report.getStage()).isEqualTo(ReportStage.OPEN);
    }

    @Test
    void whoEndedItHandlesItAtNoDesk() {
        Report report = contested();
        ActionProposal proposal = ReportOf.only(report);
        assertThat(report.movesFor(ENDER, proposal)).isEmpty();
        for (Move move : List.of(Move.TAKE, Move.FORWARD, Move.ASK)) {
            assertThatThrownBy(() -> ReportOf.make(report, move, ENDER, Given.all(null)))
                    .as(move.name())
                    .hasMessage("report.move.notYours");
        }
        assertThat(report.movesFor(OTHER, proposal)).contains(Move.TAKE, Move.ASK, Move.FORWARD);
    }

    @Test
    void norWhenItIsPassedOnToAnotherOfTheirDesks() {
        Report report = forwarded();
        assertThat(report.movesFor(ENDER, ReportOf.only(report))).isEmpty();
        assertThat(report.isHeldBy(ENDER, ReportOf.only(report))).isFalse();
        assertThat(report.movesFor(Area.person(78, Role.COORDINATOR, Area.COUNTY), ReportOf.only(report)))
                .contains(Move.TAKE);
    }

    @Test
    void itIsNotReturnedToWhereItEnded() {
        Report report = contested();
        assertThat(report.movesFor(OTHER, ReportOf.only(report))).doesNotContain(Move.RETURN);
        assertThatThrownBy(() -> ReportOf.make(report, Move.RETURN, OTHER, Given.all(null)))
                .hasMessage("report.move.nowhereToReturn");
    }

    @Test
    void butToTheDeskThatItCameFromSince() {
        Report report = forwarded();
        HandlingStep last = ReportOf.only(report).lastStep();
        assertThat(ReportOf.only(report).originOf(last))
                .map(HandlingStep::desk)
                .contains(Desk.of(Area.SERVICES.getId(), Area.SERVICES.getPath(), Role.MANAGER));
    }

    @Test
    void itIsContestedOnceAndOnlyByAnAuthorWithAReason() {
        Report ended = ReportOf.in(Stage.ENDED).made();
        assertThatThrownBy(() -> ReportOf.make(ended, Move.CONTEST, Area.supervisor(), Given.all(null)))
                .hasMessage("report.move.notYours");
        assertThatThrownBy(() -> ReportOf.make(ended, Move.CONTEST, Area.author(), Given.without(Need.WORDS, null)))
                .hasMessage("report.move.needs.WORDS");
        Report again = contested();
        ReportOf.make(again, Move.TAKE, OTHER, new MoveInput());
        ReportOf.make(again, Move.DECIDE, OTHER, Given.all(Outcome.REJECTED));
        ReportOf.only(again).endedBy(ReportOf.END_FEEDBACK + 1);
        assertThat(again.movesFor(Area.author(), ReportOf.only(again))).doesNotContain(Move.CONTEST);
        assertThatThrownBy(() -> ReportOf.make(again, Move.CONTEST, Area.author(), Given.all(null)))
                .hasMessage("report.move.alreadyContested");
        assertThat(ReportOf.only(again).getContestedFrom()).isEqualTo(Area.LEADER);
    }

    @Test
    void ofSeveralEndingsTheLastOneCounts() {
        Report report = ReportOf.in(Stage.ENDED).endedBy(OTHER.personId()).made();
        ReportOf.make(report, Move.CONTEST, Area.author(), Given.all(null));
        assertThat(ReportOf.only(report).getContestedFrom()).isEqualTo(OTHER.personId());
    }

    private static Report contested() {
        Report report = ReportOf.in(Stage.ENDED).made();
        ReportOf.make(report, Move.CONTEST, Area.author(), Given.all(null));
        ReportOf.only(report).openStep(NextStep.at(Area.SERVICES, Role.MANAGER, 2, ReportOf.NOW), ReportOf.NOW);
        return report;
    }

    private static Report forwarded() {
        Report report = contested();
        ReportOf.make(report, Move.FORWARD, OTHER, Given.all(null));
        ReportOf.only(report).openStep(NextStep.at(Area.COUNTY, Role.COORDINATOR, 3, ReportOf.NOW), ReportOf.NOW);
        return report;
    }
}
