package fi.havainto.annex.control;

import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of which counties somebody reads annexes, sees frozen ones, or keeps them. Codes of counties; none is an empty set. */
@ApplicationScoped
public class AnnexReach {

    @PersistenceContext
    private EntityManager em;

    /**
     * How far somebody reaches.
     *
     * @param reading where a role of any kind is held
     * @param overseeing where a coordinator or manager of the whole county looks at what is frozen and not yet published
     * @param keeping where a coordinator of the whole county writes and issues
     */
    public record Reach(Set<String> reading, Set<String> overseeing, Set<String> keeping) {}

    /** All of it, for one question a kind of grant. */
    public Reach of(Actor actor) {
        Map<Long, String> units = ofUnits(actor);
        Map<Long, String> bodies = ofBodies(actor);
        return new Reach(
                counties(actor, Permission.READ_ANNEX, false, units, bodies),
                counties(actor, Permission.READ_FROZEN_ANNEX, true, units, bodies),
                counties(actor, Permission.KEEP_ANNEX, true, units, bodies));
    }

    public Set<String> overseeing(Actor actor) {
        return of(actor).overseeing();
    }

    public Set<String> keeping(Actor actor) {
        return of(actor).keeping();
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

    private static Set<String> counties(
            Actor actor, Permission permission, boolean whole, Map<Long, String> units, Map<Long, String> bodies) {
        return actor.grants().stream()
                .filter(grant -> permission.roles().contains(grant.role()) && (!whole || grant.isOfCounty()))
                .map(grant -> grant.unitId() == null ? bodies.get(grant.bodyId()) : units.get(grant.unitId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Map<Long, String> ofUnits(Actor actor) {
        return asked(
                "select u.id, u.countyCode from OrganisationUnit u where u.id in :ids",
                actor.grants().stream().map(Grant::unitId));
    }

    private Map<Long, String> ofBodies(Actor actor) {
        return asked(
                "select b.id, u.countyCode from OrganisationUnit u, Body b where b.id in :ids and u.id = b.unitId",
                actor.grants().stream().map(Grant::bodyId));
    }

    private Map<Long, String> asked(String question, Stream<Long> which) {
        List<Long> ids = which.filter(Objects::nonNull).distinct().toList();
        Map<Long, String> counties = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(question, Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> counties.put((Long) row[0], (String) row[1]));
        }
        return counties;
    }
}
