package fi.havainto.house.wrong.report.entity;

import fi.havainto.platform.Clock;

/** Wrong: an entity is told the time. */
class HasAClock {
    Clock clock;
}
