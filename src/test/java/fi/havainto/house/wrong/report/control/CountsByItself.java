package fi.havainto.house.wrong.report.control;

import fi.havainto.platform.disclosure.Counts;

/** Wrong: figures are made in one room. */
class CountsByItself {
    Counts counts;
}
