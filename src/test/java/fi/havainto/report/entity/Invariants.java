package fi.havainto.report.entity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.platform.access.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold after every move, said without the code that keeps it. */
final class Invariants {

    private static final Set<String> LIVE = Set.of("SUBMITTED", "IN_HANDLING", "ON_AGENDA", "DECIDED", "IN_PROGRESS");
    private static final Set<String> AUTHORS_MOVES = Set.of("SUBMIT", "ANSWER", "WITHDRAW", "CONTEST");
    private static final Set<String> SYSTEMS_MOVES = Set.of("ESCALATE", "LAPSE");
    private static final Set<String> LEADS = Csv.rows("/report/moves.csv").stream()
            .filter(row -> row.containsValue("yes"))
            .map(row -> row.get("stage") + " " + row.get("move"))
            .collect(Collectors.toUnmodifiableSet());

    private Invariants() {}

    static void hold(Report report, List<ReportChange> rows, Actor actor, int changes) {
        report.getProposals().forEach(Invariants::holdsOneStepWhileItLives);
        assertThat(report.getStage().name()).isEqualTo(derived(report.getProposals()));
        assertThat(report.getChanges()).hasSize(changes).endsWith(rows.toArray(ReportChange[]::new));
        rows.forEach(row -> {
            assertThat(LEADS).contains(row.getFrom() + " " + row.getMove());
            assertThat(row.getTo()).isEqualTo(row.getProposal().getStage());
            boolean wrote = !actor.isSystem() && report.getAuthors().contains(actor.personId());
            assertThat(wrote).isEqualTo(AUTHORS_MOVES.contains(row.getMove().name()));
            assertThat(actor.isSystem())
                    .isEqualTo(SYSTEMS_MOVES.contains(row.getMove().name()));
            if (row.getUnitId() != null && !actor.isSystem()) {
                assertThat(row.getProposal().getContestedFrom())
                        .as("who ended what was contested")
                        .isNotEqualTo(actor.personId());
            }
        });
        assertThat(report.getChanges().stream().filter(row -> row.getMove() == Move.CONTEST))
                .extracting(row -> row.getProposal().getId())
                .as("contested once")
                .doesNotHaveDuplicates();
    }

    static void nothingChanged(String before, Report report) {
        assertThat(Snapshot.of(report)).isEqualTo(before);
    }

    private static void holdsOneStepWhileItLives(ActionProposal proposal) {
        boolean lives = LIVE.contains(proposal.getStage().name());
        List<HandlingStep> open =
                proposal.getSteps().stream().filter(HandlingStep::isOpen).toList();
        assertThat(open).as("open steps in " + proposal.getStage()).hasSize(lives ? 1 : 0);
        assertThat(open).allSatisfy(step -> {
            assertThat(step.desk().isBody()).as("at a body").isEqualTo(proposal.getStage() == Stage.ON_AGENDA);
            assertThat(step.desk().role()).isNotNull();
            assertThat(step.getDue()).isAfter(step.getSince());
        });
        List<HandlingStep> waitForAnAnswer = proposal.getSteps().stream()
                .filter(step -> step.openQuestion().isPresent())
                .toList();
        assertThat(waitForAnAnswer).hasSize(proposal.isAsked() ? 1 : 0).allMatch(HandlingStep::isOpen);
        boolean ended = proposal.getStage() == Stage.ENDED;
        assertThat(proposal.getEndFeedbackId() != null).as("ending feedback").isEqualTo(ended);
        if (ended) {
            assertThat(proposal.getOutcome()).isNotNull();
        }
        if (Set.of(Stage.SUBMITTED, Stage.IN_HANDLING, Stage.ON_AGENDA).contains(proposal.getStage())) {
            assertThat(proposal.getOutcome()).isNull();
        }
    }

    private static String derived(List<ActionProposal> proposals) {
        Map<String, Long> stages = proposals.stream()
                .collect(Collectors.groupingBy(proposal -> proposal.getStage().name(), Collectors.counting()));
        if (stages.keySet().stream().anyMatch(LIVE::contains)) {
            return "OPEN";
        }
        return stages.keySet().equals(Set.of("WITHDRAWN")) ? "WITHDRAWN" : "CLOSED";
    }
}
