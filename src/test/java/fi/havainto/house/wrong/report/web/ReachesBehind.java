package fi.havainto.house.wrong.report.web;

import fi.havainto.report.control.Visible;

/** Wrong: a page goes through a door. */
class ReachesBehind {
    Visible visible;
}
