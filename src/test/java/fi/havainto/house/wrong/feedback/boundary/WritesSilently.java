package fi.havainto.house.wrong.feedback.boundary;

import fi.havainto.platform.Boundary;
import fi.havainto.platform.access.Actor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Wrong: it removes something, by a way of its own, and nobody hears of it. */
@Boundary
public class WritesSilently {

    @PersistenceContext
    private EntityManager em;

    public void forget(Actor actor, Object thing) {
        quietly(thing);
    }

    private void quietly(Object thing) {
        em.remove(thing);
    }
}
