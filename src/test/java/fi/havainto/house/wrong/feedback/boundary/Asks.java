package fi.havainto.house.wrong.feedback.boundary;

import fi.havainto.report.entity.Report;
import java.time.Instant;

/** Wrong: only handling opens questions. */
class Asks {
    void ask(Report report, Instant due) {
        report.ask(1, null, due);
    }
}
