package fi.havainto.house.wrong.feedback.boundary;

import fi.havainto.report.entity.Report;
import java.time.Instant;

/** Wrong: only handling keeps who was told of a passed date. */
class Reminds {
    void remind(Report report, Instant at) {
        report.reminded(1, at);
    }
}
