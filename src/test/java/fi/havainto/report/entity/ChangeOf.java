package fi.havainto.report.entity;

import fi.havainto.platform.Passage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes rows of what happened to a report, as they would have been read. */
public final class ChangeOf {

    private final Report report;
    private final List<ReportChange> changes = new ArrayList<>();

    public ChangeOf(Report report) {
        this.report = report;
        Ids.set(report, "changes", changes);
    }

    /** @param desk null for the author */
    public ChangeOf happened(Move move, Outcome outcome, Instant at, Desk desk, String words, String language) {
        ReportChange change = new ReportChange(report.getProposals().get(0), move, Stage.IN_HANDLING, outcome, at)
                .by(5L, desk)
                .saying(words == null ? null : Passage.of(words, language, at));
        changes.add(Ids.give(change, 900 + changes.size()));
        return this;
    }
}
