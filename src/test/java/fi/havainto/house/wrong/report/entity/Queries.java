package fi.havainto.house.wrong.report.entity;

import jakarta.persistence.EntityManager;

/** Wrong: an entity loads nothing. */
class Queries {
    void load(EntityManager em) {
        em.flush();
    }
}
