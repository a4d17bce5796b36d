package fi.havainto.house.wrong.report.boundary;

import fi.havainto.handling.boundary.Worklists;

/** Wrong: a report knows nobody who works on it. */
class KnowsHandling {
    Worklists worklists;
}
