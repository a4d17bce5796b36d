package fi.havainto.report.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands on an agenda: who brings it there, who takes it off or decides it, and where it is afterwards. */
class AgendaTest {

    private static final Actor MANAGER = Area.person(74, Role.MANAGER, Area.SERVICES);
    private static final Actor SECRETARY = Area.secretary();
    private static final Desk MANAGERS = Desk.of(Area.SERVICES.getId(), Area.SERVICES.getPath(), Role.MANAGER);

    @Test
    void managementBringsWhatTheCoordinatorHasLookedAt() {
        Report unchecked = atManager().made();
        assertThat(unchecked.movesFor(MANAGER, ReportOf.only(unchecked))).doesNotContain(Move.PUT_ON_AGENDA);
        assertThatThrownBy(() -> ReportOf.make(unchecked, Move.PUT_ON_AGENDA, MANAGER, Given.all(null)))
                .hasMessage("report.move.unchecked");
        Report checked = atManager().checked().made();
        ReportOf.make(checked, Move.PUT_ON_AGENDA, MANAGER, Given.all(null));
        assertThat(ReportOf.only(checked).getStage()).isEqualTo(Stage.ON_AGENDA);
        assertThat(ReportOf.only(checked).openStep())
                .as("the body's comes next")
                .isEmpty();
    }

    @Test
    void whatIsOnAnAgendaIsTheSecretarysAlone() {
        Report report = onAgenda().made();
        ActionProposal proposal = ReportOf.only(report);
        assertThat(report.movesFor(SECRETARY, proposal)).containsExactly(Move.TAKE_OFF, Move.DECIDE);
        assertThat(report.movesFor(MANAGER, proposal)).isEmpty();
        assertThat(report.movesFor(Area.author(), proposal)).isEmpty();
        assertThatThrownBy(() -> ReportOf.make(report, Move.WITHDRAW, Area.author(), new MoveInput()))
                .as("refused once on an agenda")
                .hasMessage("report.move.wrongStage");
        Actor elsewhere = Actor.person(79, List.of(Grant.inBody(Role.SECRETARY, Area.BOARD + 1)));
        assertThatThrownBy(() -> ReportOf.make(report, Move.TAKE_OFF, elsewhere, Given.all(null)))
                .hasMessage("report.move.notYours");
        Actor member = Actor.person(79, List.of(Grant.inBody(Role.MEMBER, Area.BOARD)));
        assertThatThrownBy(() -> ReportOf.make(report, Move.DECIDE, member, Given.all(Outcome.NOTED)))
                .hasMessage("report.move.notYours");
    }

    @Test
    void aSecretaryWhoWroteItNeitherDecidesNorTakesItOff() {
        Report report = onAgenda().alsoBy(Area.SECRETARY).made();
        assertThat(report.movesFor(SECRETARY, ReportOf.only(report))).isEmpty();
        assertThatThrownBy(() -> ReportOf.make(report, Move.DECIDE, SECRETARY, Given.all(Outcome.NOTED)))
                .hasMessage("report.move.notYours");
    }

    @Test
    void takenOffItIsReturnedPastTheBody() {
        Report report = onAgenda().made();
        ReportOf.make(report, Move.TAKE_OFF, SECRETARY, Given.all(null));
        ActionProposal proposal = ReportOf.only(report);
        assertThat(proposal.getStage()).isEqualTo(Stage.IN_HANDLING);
        assertThat(proposal.lastUnitStep()).map(HandlingStep::desk).contains(MANAGERS);
        back(proposal);
        assertThat(report.movesFor(MANAGER, proposal)).contains(Move.RETURN);
        assertThat(proposal.originOf(proposal.lastStep()))
                .map(HandlingStep::desk)
                .contains(Desk.of(Area.UNIT.getId(), Area.UNIT.getPath(), Role.SUPERVISOR));
    }

    @Test
    void whatTheBodyAcceptedIsBackAtTheDeskThatBroughtItWithWhoeverHadIt() {
        Report report = onAgenda().made();
        ReportChange change = ReportOf.make(report, Move.DECIDE, SECRETARY, Given.all(Outcome.ACCEPTED))
                .get(0);
        assertThat(change.getBodyId()).isEqualTo(Area.BOARD);
        assertThat(change.getUnitId()).isNull();
        assertThat(change.getRole()).isEqualTo(Role.SECRETARY.name());
        ActionProposal proposal = ReportOf.only(report);
        back(proposal);
        assertThat(proposal.openStep().orElseThrow().desk()).isEqualTo(MANAGERS);
        assertThat(proposal.openStep().orElseThrow().getTakenBy()).isEqualTo(MANAGER.personId());
        assertThat(report.movesFor(MANAGER, proposal)).contains(Move.START);
    }

    @Test
    void aBodyDecidesWhatItsKindSays() {
        Report county = onAgenda().made();
        assertThat(county.outcomesFor(ReportOf.only(county))).containsExactlyInAnyOrder(Outcome.values());
        Report nation = onAgenda().level(Level.NATIONAL).made();
        assertThat(nation.outcomesFor(ReportOf.only(nation))).isEqualTo(Set.of());
        assertThatThrownBy(() -> ReportOf.make(nation, Move.DECIDE, SECRETARY, Given.all(Outcome.NOTED)))
                .hasMessage("report.move.notYourLevel");
    }

    @Test
    void theSameSecretaryWritesDownTheRulingOnWhatWasContested() {
        Report report = onAgenda().made();
        ReportOf.make(report, Move.DECIDE, SECRETARY, Given.all(Outcome.REJECTED));
        ActionProposal proposal = ReportOf.only(report);
        proposal.endedBy(ReportOf.END_FEEDBACK);
        ReportOf.make(report, Move.CONTEST, Area.author(), Given.all(null));
        assertThat(proposal.getContestedFrom()).isEqualTo(Area.SECRETARY);
        Ids.set(proposal, "stage", Stage.ON_AGENDA);
        proposal.openStep(NextStep.at(Area.board(), 3, ReportOf.NOW), ReportOf.NOW);
        assertThat(report.movesFor(SECRETARY, proposal)).contains(Move.DECIDE, Move.TAKE_OFF);
    }

    private static ReportOf atManager() {
        return ReportOf.in(Stage.IN_HANDLING)
                .level(Level.COUNTY)
                .at(Area.SERVICES, Role.MANAGER)
                .takenBy(MANAGER.personId());
    }

    private static ReportOf onAgenda() {
        ReportOf made = atManager().checked();
        ReportOf.only(made.made()).arrive(Stage.ON_AGENDA, null);
        return made.at(Area.board());
    }

    private static void back(ActionProposal proposal) {
        NextStep next = NextStep.backAt(proposal.lastUnitStep().orElseThrow(), ReportOf.NOW.plusSeconds(1));
        proposal.openStep(next, ReportOf.NOW);
    }
}
