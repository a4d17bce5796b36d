package fi.havainto.organisation.boundary;

import fi.havainto.organisation.entity.County;
import fi.havainto.organisation.entity.Municipality;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.access.Actor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Which counties and municipalities exist, and at which unit a county's tree begins. */
@Boundary
public class Counties {

    @PersistenceContext
    private EntityManager em;

    public Optional<County> find(Actor actor, String code) {
        return Optional.ofNullable(em.find(County.class, code));
    }

    public void add(Actor actor, County county) {
        actor.mustAdminister();
        em.persist(county);
    }

    public void add(Actor actor, Municipality municipality) {
        actor.mustAdminister();
        em.persist(municipality);
    }

    /** The unit at which a county's tree begins; empty while nobody has set it up. */
    public Optional<OrganisationUnit> root(Actor actor, String code) {
        return em.createQuery(
                        "select u from OrganisationUnit u where u.parent is null and u.countyCode = :code order by u.id",
                        OrganisationUnit.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
