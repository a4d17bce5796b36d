package fi.havainto.annex.control;

import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Of which counties somebody reads annexes, sees frozen ones, or keeps them. Codes of counties; none is an empty set. */
@ApplicationScoped
public class AnnexReach {

    @PersistenceContext
    private EntityManager em;

    /** Where a role of any kind is held. */
    public Set<String> reading(Actor actor) {
        return counties(actor, Permission.READ_ANNEX, false);
    }

    /** Where a coordinator or manager of the whole county looks at what is frozen and not yet published. */
    public Set<String> overseeing(Actor actor) {
        return counties(actor, Permission.READ_FROZEN_ANNEX, true);
    }

    /** Where a coordinator of the whole county writes and issues. */
    public Set<String> keeping(Actor actor) {
        return counties(actor, Permission.KEEP_ANNEX, true);
    }

    /** The county whose annexes this actor keeps. */
    public String kept(Actor actor) {
        return keeping(actor).stream().sorted().findFirst().orElseThrow(NotFound::new);
    }

    public void mustKeep(Actor actor, String countyCode) {
        if (!keeping(actor).contains(countyCode)) {
            throw new NotFound();
        }
    }

    private Set<String> counties(Actor actor, Permission permission, boolean whole) {
        List<Grant> grants = actor.grants().stream()
                .filter(grant -> permission.roles().contains(grant.role()) && (!whole || grant.isOfCounty()))
                .toList();
        Set<String> counties = new HashSet<>();
        List<Long> units =
                grants.stream().map(Grant::unitId).filter(Objects::nonNull).toList();
        if (!units.isEmpty()) {
            counties.addAll(em.createQuery(
                            "select distinct u.countyCode from OrganisationUnit u where u.id in :units", String.class)
                    .setParameter("units", units)
                    .getResultList());
        }
        List<Long> bodies =
                grants.stream().map(Grant::bodyId).filter(Objects::nonNull).toList();
        if (!bodies.isEmpty()) {
            counties.addAll(em.createQuery(
                            "select distinct u.countyCode from OrganisationUnit u, Body b"
                                    + " where b.id in :bodies and u.id = b.unitId",
                            String.class)
                    .setParameter("bodies", bodies)
                    .getResultList());
        }
        return counties;
    }
}
