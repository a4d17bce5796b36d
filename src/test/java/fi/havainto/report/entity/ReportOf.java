package fi.havainto.report.entity;

import fi.havainto.organisation.entity.Body;
import fi.havainto.organisation.entity.Level;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.Passage;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds a report as it would have been read from its rows. Proposals get the ids 101, 102, … */
public final class ReportOf {

    static final Instant SENT = Instant.parse("2026-03-02T08:00:00Z");
    static final Instant NOW = Instant.parse("2026-03-09T08:00:00Z");
    /** Whatever is due then has been late for a second. */
    static final Instant LATE = NOW.minusSeconds(1);

    static final long FIRST_PROPOSAL = 101;
    static final long END_FEEDBACK = 499;
    private static final long COORDINATOR = 78;

    private final Report report = Ids.give(new Report("form", Area.UNIT, Area.AUTHOR, "fi"), 1);

    private ReportOf() {
        nameProposals();
    }

    /** A draft with one proposal of the unit's own level. */
    public static ReportOf draft() {
        return new ReportOf().level(Level.UNIT);
    }

    /** A report whose proposal stands in that stage, at the supervisor's desk where a desk holds it. */
    public static ReportOf in(Stage stage) {
        ReportOf made = draft();
        made.proposals().forEach(proposal -> Ids.set(proposal, "stage", stage));
        Ids.set(made.report, "stage", ReportStages.of(made.proposals(), ReportStage.DRAFT));
        return stage.isLive() ? made.at(Area.UNIT, Role.SUPERVISOR) : stage == Stage.ENDED ? made.stoodAt() : made;
    }

    /** What has ended has stood at the unit's desk. */
    private ReportOf stoodAt() {
        at(Area.UNIT, Role.SUPERVISOR);
        proposals().forEach(proposal -> proposal.endStep(SENT));
        return endedBy(Area.LEADER);
    }

    ReportOf proposals(int count) {
        while (report.getProposals().size() < count) {
            report.addProposal();
        }
        nameProposals();
        return this;
    }

    public ReportOf level(Level level) {
        proposals().forEach(proposal -> proposal.setLevel(level));
        return this;
    }

    ReportOf alsoBy(long author) {
        Set<Long> authors = new HashSet<>(report.getAuthors());
        authors.add(author);
        Ids.set(report, "authors", authors);
        return this;
    }

    /** Opens a step at that desk; one that was open before has ended. */
    public ReportOf at(OrganisationUnit unit, Role role) {
        proposals().forEach(proposal -> {
            proposal.endStep(SENT);
            proposal.openStep(NextStep.at(unit, role, proposal.getSteps().size() + 1, LATE), SENT);
        });
        return this;
    }

    /** On the agenda of the body, where the desk that held it before has put it. */
    ReportOf at(Body body) {
        proposals().forEach(proposal -> {
            proposal.endStep(SENT);
            proposal.openStep(NextStep.at(body, proposal.getSteps().size(), LATE), SENT);
        });
        return this;
    }

    /** Ended by that person, with everything an ending leaves. */
    ReportOf endedBy(long person) {
        proposals().forEach(proposal -> {
            ReportChange ending = new ReportChange(proposal, Move.DECIDE, Stage.IN_HANDLING, Outcome.NOTED, SENT)
                    .by(person, Desk.of(Area.UNIT.getId(), Area.UNIT.getPath(), Role.SUPERVISOR));
            report.getChanges().add(ending);
            Ids.set(proposal, "outcome", Outcome.NOTED);
            proposal.endedBy(END_FEEDBACK);
        });
        return this;
    }

    ReportOf asked(long by) {
        proposals().forEach(proposal -> {
            HandlingStep step = proposal.openStep().orElseThrow();
            Passage words = Passage.of("Kuinka monta?", "fi", SENT);
            proposal.ask(new Question(step, by, words, SENT, LATE));
        });
        return this;
    }

    ReportOf checked() {
        report.check(COORDINATOR, SENT);
        return this;
    }

    ReportOf takenBy(long person) {
        proposals().forEach(proposal -> proposal.openStep().orElseThrow().takenBy(person, NOW));
        return this;
    }

    public Report made() {
        return report;
    }

    private List<ActionProposal> proposals() {
        return report.getProposals();
    }

    private void nameProposals() {
        proposals().forEach(proposal -> Ids.give(proposal, FIRST_PROPOSAL + proposal.getOrdinal() - 1));
    }

    public static ActionProposal only(Report report) {
        return report.getProposals().get(0);
    }

    static Map<Long, Integer> versions(List<ActionProposal> proposals) {
        return proposals.stream().collect(Collectors.toMap(ActionProposal::getId, ActionProposal::getVersion));
    }

    static List<ReportChange> make(Report report, Move move, Actor actor, MoveInput input) {
        return report.make(move, versions(report.getProposals()), actor, input, NOW);
    }
}
