package fi.havainto.house.wrong.report.web;

import jakarta.persistence.EntityManager;

/** Wrong: a page asks a door. */
class Queries {
    EntityManager em;
}
