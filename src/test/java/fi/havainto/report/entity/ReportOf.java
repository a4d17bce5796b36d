package fi.havainto.report.entity;

import fi.havainto.organisation.entity.Level;
import fi.havainto.organisation.entity.OrganisationUnit;
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
    static final long FIRST_PROPOSAL = 101;

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
        return stage.isLive() ? made.at(Area.UNIT, Role.SUPERVISOR) : made;
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
            proposal.openStep(unit, role, proposal.getSteps().size() + 1, SENT, NOW);
        });
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
