package fi.havainto.house.wrong.feedback.boundary;

import fi.havainto.report.entity.Report;
import java.time.Instant;

/** Wrong: only handling sets clocks. */
class Reschedules {
    void later(Report report, Instant due) {
        report.reschedule(1, null, due);
    }
}
