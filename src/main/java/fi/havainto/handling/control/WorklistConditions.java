package fi.havainto.handling.control;

import fi.havainto.handling.entity.WorklistFilter;
import fi.havainto.handling.entity.WorklistFilter.Taken;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.LikePattern;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.report.entity.Visibility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of a worklist's queries, with their parameters: whose desks, and what it is narrowed to. In them
 * {@code s} is the open step, {@code p} its proposal, {@code r} the report, {@code t} the primary theme.
 */
final class WorklistConditions {

    private final Map<String, Object> parameters = new HashMap<>();
    private final Actor actor;

    WorklistConditions(Actor actor) {
        this.actor = actor;
        put("me", actor.personId());
    }

    void put(String name, Object value) {
        parameters.put(name, value);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** The desks of the actor. */
    String desks() {
        List<String> desks = new ArrayList<>();
        for (Grant grant : actor.grants()) {
            if (grant.role().handles()) {
                int nth = desks.size();
                desks.add("(s.role = :role" + nth + " and s.unit.path like :path" + nth + ")");
                put("role" + nth, grant.role());
                put("path" + nth, grant.path() + "%");
            }
        }
        return desks.isEmpty() ? "(1 = 0)" : "(" + String.join(" or ", desks) + ")";
    }

    String in(WorklistFilter filter) {
        List<String> all = new ArrayList<>(List.of(filter.view().condition()));
        if (filter.hasTheme()) {
            all.add("t = :theme");
            put("theme", filter.theme());
        }
        if (filter.hasWords()) {
            all.add("(lower(r.observation.title) like :words escape '!' or r.number like :words escape '!')");
            put("words", LikePattern.of(filter.words()));
        }
        if (filter.unit() != null) {
            all.add(origin(filter.unit()));
        }
        if (filter.taken() != null) {
            all.add(taken(filter.taken()));
        }
        return "(" + String.join(" and ", all) + ")";
    }

    /**
     * Reports that are shown as coming from that unit or from below it. What is shown only with its area is found by the
     * area only: else the filter would tell what the list hides.
     */
    private String origin(long unit) {
        put("unit", unit);
        put("confidential", Visibility.CONFIDENTIAL);
        put("many", OrganisationUnit.STAFF_TO_HIDE_IN);
        String within = " like concat((select o.path from OrganisationUnit o where o.id = :unit), '%')";
        String hidden = "(r.visibility = :confidential or r.unit.staff < :many)";
        return "((not " + hidden + " and r.unit.path" + within + ") or (" + hidden
                + " and exists (select a.id from OrganisationUnit a where a = r.unit.parent and a.path" + within
                + ")))";
    }

    private static String taken(Taken taken) {
        return switch (taken) {
            case ME -> "s.takenBy = :me";
            case NOBODY -> "s.takenBy is null";
            case OTHER -> "s.takenBy <> :me";
        };
    }
}
