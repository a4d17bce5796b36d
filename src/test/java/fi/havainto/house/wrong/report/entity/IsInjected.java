package fi.havainto.house.wrong.report.entity;

import jakarta.inject.Inject;

/** Wrong: nobody injects into an entity. */
class IsInjected {
    @Inject
    Object something;
}
