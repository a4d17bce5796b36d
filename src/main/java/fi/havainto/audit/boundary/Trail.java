package fi.havainto.audit.boundary;

import fi.havainto.audit.entity.AuditEvent;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.DomainEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hears every domain event by its super-type, last of all observers, and keeps a row of it. */
@Boundary
public class Trail {

    private static final int LAST = 400;

    @PersistenceContext
    private EntityManager em;

    void on(@Observes @Priority(LAST) DomainEvent event) {
        em.persist(new AuditEvent(event));
    }
}
