package fi.havainto.house.wrong.audit.entity;

import fi.havainto.report.entity.Report;

/** Wrong: the trail hears events by their super-type and knows no room that fires them. */
class KnowsReports {
    Report report;
}
