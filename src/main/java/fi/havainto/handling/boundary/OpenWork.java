package fi.havainto.handling.boundary;

import fi.havainto.account.boundary.PeopleKeeping;
import fi.havainto.handling.control.OpenWorkSearch;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.AdminArea;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import jakarta.inject.Inject;

/** How much an administrator is about to move: counts of open proposals, never which ones. */
@Boundary
public class OpenWork {

    @Inject
    private OpenWorkSearch search;

    @Inject
    private Units units;

    @Inject
    private PeopleKeeping people;

    public long atUnit(Actor actor, long unitId) {
        actor.mustBeAllowed(Permission.KEEP_ORGANISATION);
        String path = units.find(actor, unitId).getPath();
        AdminArea.mustReach(actor, path);
        return search.atUnit(path);
    }

    public long takenBy(Actor actor, long personId) {
        actor.mustBeAllowed(Permission.KEEP_PEOPLE);
        return search.takenBy(people.find(actor, personId).getId());
    }
}
