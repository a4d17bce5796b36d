package fi.havainto.house.wrong.feedback.boundary;

import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.NextStep;
import fi.havainto.report.entity.Report;
import java.time.Instant;

/** Wrong: only handling opens steps. */
class OpensStep {
    void open(Report report, OrganisationUnit unit, Instant at) {
        report.openStep(1, NextStep.at(unit, Role.MANAGER, 1, at), at);
    }
}
