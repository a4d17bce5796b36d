package fi.havainto.report.entity;

/**
 * The one status that is shown of a whole report: the first of these that applies to any live proposal, and when none
 * lives the report's own stage.
 */
public enum ShownStatus {
    CLARIFICATION,
    SUBMITTED,
    IN_HANDLING,
    ON_AGENDA,
    DECIDED,
    IN_PROGRESS,
    CLOSED,
    WITHDRAWN,
    DRAFT;

    /**
     * The place of a proposal {@code p} in this order, for lists that ask the database; the least of a report's
     * proposals is the report's. What does not live comes after everything that does.
     */
    public static final String PLACE = """
        case when p.asked = true then 0
             when p.stage = fi.havainto.report.entity.Stage.SUBMITTED then 1
             when p.stage = fi.havainto.report.entity.Stage.IN_HANDLING then 2
             when p.stage = fi.havainto.report.entity.Stage.ON_AGENDA then 3
             when p.stage = fi.havainto.report.entity.Stage.DECIDED then 4
             when p.stage = fi.havainto.report.entity.Stage.IN_PROGRESS then 5 else 6 end\
        """;

    /** The same for statements in SQL. */
    public static final String PLACE_IN_SQL =
            PLACE.replaceAll("fi\\.havainto\\.report\\.entity\\.Stage\\.(\\w+)", "'$1'");

    public static ShownStatus of(Report report) {
        return report.getProposals().stream()
                .filter(proposal -> proposal.getStage().isLive())
                .map(ShownStatus::of)
                .min(ShownStatus::compareTo)
                .orElseGet(() -> valueOf(report.getStage().name()));
    }

    /** The status at that place, or the report's own when no proposal lives. */
    public static ShownStatus at(int place, ReportStage stage) {
        return stage == ReportStage.OPEN ? values()[place] : valueOf(stage.name());
    }

    private static ShownStatus of(ActionProposal live) {
        return live.isAsked() ? CLARIFICATION : valueOf(live.getStage().name());
    }
}
