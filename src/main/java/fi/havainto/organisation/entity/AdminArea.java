package fi.havainto.organisation.entity;

import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an administrator administers: the units of the grants and everything below them, and nothing else. */
public final class AdminArea {

    private AdminArea() {}

    /** Refuses what stands outside, as if it did not exist. */
    public static void mustReach(Actor actor, String unitPath) {
        if (!actor.holds(Role.ADMIN, unitPath)) {
            throw new NotFound();
        }
    }

    /** The grant in which a whole county is administered; empty for an administrator of a part of it. */
    public static Optional<Grant> county(Actor actor) {
        return actor.grants(Role.ADMIN).filter(Grant::isOfCounty).min(Comparator.comparing(Grant::unitId));
    }

    public static Grant mustBeCounty(Actor actor) {
        return county(actor).orElseThrow(NotFound::new);
    }

    /** The condition that a path stands in the area, in JPQL; its parameters are added. */
    public static String condition(Actor actor, String path, Map<String, Object> parameters) {
        List<String> ways = new ArrayList<>();
        for (String area : actor.grants(Role.ADMIN).map(Grant::path).distinct().toList()) {
            ways.add(path + " like :area" + ways.size());
            parameters.put("area" + (ways.size() - 1), area + "%");
        }
        return ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")";
    }
}
