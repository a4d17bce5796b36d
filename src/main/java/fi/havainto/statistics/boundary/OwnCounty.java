package fi.havainto.statistics.boundary;

import fi.havainto.organisation.boundary.Units;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Permission;
import jakarta.inject.Inject;

/** Whose figures somebody reads, and whose they publish: those of the county where they have a role. */
@Boundary
public class OwnCounty {

    @Inject
    private Units units;

    /**
     * The county whose published figures the actor reads.
     *
     * @throws NotFound when the actor has no role anywhere
     */
    public String of(Actor actor) {
        return actor.grants().stream()
                .map(grant -> code(actor, grant))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * The county whose figures the actor publishes.
     *
     * @throws NotFound when there is none
     */
    public String published(Actor actor) {
        actor.mustBeAllowedForCounty(Permission.PUBLISH_FIGURES);
        return actor.grants().stream()
                .filter(grant -> Permission.PUBLISH_FIGURES.roles().contains(grant.role()) && grant.isOfCounty())
                .map(grant -> code(actor, grant))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String code(Actor actor, Grant grant) {
        return grant.unitId() == null
                ? units.find(actor, units.findBody(actor, grant.bodyId()).getUnitId())
                        .getCountyCode()
                : units.find(actor, grant.unitId()).getCountyCode();
    }
}
