package fi.havainto.house.wrong.platform;

import fi.havainto.report.entity.Report;

/** Wrong: the platform knows no domain word. */
class KnowsReports {
    Report report;
}
