package fi.havainto.house.wrong.report.entity;

import fi.havainto.report.control.Drafts;

/** Wrong: an entity knows its own aggregate only. */
class AsksControl {
    Drafts drafts;
}
