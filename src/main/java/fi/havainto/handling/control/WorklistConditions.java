package fi.havainto.handling.control;

import fi.havainto.handling.entity.WorklistFilter;
import fi.havainto.handling.entity.WorklistFilter.Taken;
import fi.havainto.handling.entity.WorklistPlace;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.LikePattern;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.report.entity.SoughtTerms;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The conditions of a worklist's statements, with their parameters in the order in which they were put: whose desks, and what
 * it is narrowed to. In them {@code s} is the open step, {@code p} its proposal, {@code r} the report, {@code d} the desk.
 */
final class WorklistConditions {

    /** Looked up report by report: what stands at somebody's desks is little beside all that holds a word. */
    private static final String HOLDS_WORDS =
            "coalesce((select x.words @@ (select report_sought(%s)) from report_search x"
                    + " where x.report_id = r.id), false)";

    /** A place may be named by any number, and says nothing of a report that never stood at a desk of the actor. */
    private static final String STOOD_HERE = "exists (select from report_proposal o join report_step e on"
            + " e.proposal_id = o.id join desk h on h.unit = e.holder_unit_id and h.role = e.holder_role"
            + " where o.report_id = n.id)";

    private final List<Object> parameters = new ArrayList<>();
    private final Actor actor;
    private final String me;

    WorklistConditions(Actor actor) {
        this.actor = actor;
        me = put(actor.personId());
    }

    /** What stands for that value in the statement. */
    String put(Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }

    List<Object> parameters() {
        return parameters;
    }

    String me() {
        return me;
    }

    /** The desks of the actor, each once: {@code desk(unit, role)}. */
    String desks() {
        String held = actor.grants().stream()
                .filter(grant -> grant.role().handles())
                .map(this::desk)
                .collect(Collectors.joining(" or "));
        return "desk as materialized (select distinct u.id as unit, h.role from organisation_unit u cross join"
                + " (values ('SUPERVISOR'), ('MANAGER'), ('COORDINATOR')) h (role) where "
                + (held.isEmpty() ? "false" : held) + ")";
    }

    private String desk(Grant grant) {
        return "(h.role = " + put(grant.role().name()) + " and starts_with(u.path, " + put(grant.path()) + "))";
    }

    /** What the actor wrote, or ended before it was contested, is for others to handle. */
    String others() {
        return "(p.contested_from is null or p.contested_from <> " + me + ") and case when exists (select from"
                + " report_author a where a.report_id = p.report_id and a.person_id = " + me
                + ") then false else true end";
    }

    /**
     * What comes after a place: neither the step nor an earlier one of its report stands before it.
     *
     * @param shown the other conditions, by which an earlier step would be on the list
     */
    String after(WorklistPlace place, String shown) {
        if (place == null) {
            return "true";
        }
        String due = put(Timestamp.from(place.due()));
        String key = "(" + due + ", coalesce((select n.id from report_report n where n.number = " + put(place.number())
                + " and " + STOOD_HERE + "), 0))";
        return "s.due >= " + due + " and (s.due, p.report_id) > " + key
                + " and not exists (select from report_proposal p"
                + " join report_step s on s.proposal_id = p.id and s.ended_at is null join desk d on d.unit ="
                + " s.holder_unit_id and d.role = s.holder_role where p.report_id = r.id and (s.due, p.report_id) <= "
                + key + " and " + shown + ")";
    }

    String in(WorklistFilter filter) {
        List<String> all = new ArrayList<>(List.of(filter.view().condition()));
        if (filter.hasTheme()) {
            all.add("exists (select from report_theme n where n.report_id = r.id and n.ordinal = 0 and n.theme_code = "
                    + put(filter.theme()) + ")");
        }
        if (filter.hasWords()) {
            all.add("("
                    + HOLDS_WORDS.formatted(put(SoughtTerms.of(filter.words()).terms())) + " or r.number like "
                    + put(LikePattern.of(filter.words())) + " escape '!')");
        }
        if (filter.unit() != null) {
            all.add(origin(put(filter.unit())));
        }
        if (filter.taken() != null) {
            all.add(taken(filter.taken()));
        }
        return String.join(" and ", all);
    }

    /**
     * Reports that are shown as coming from that unit or from below it. What is shown only with its area is found by the
     * area only: else the filter would tell what the list hides.
     */
    private static String origin(String unit) {
        return "exists (select from organisation_unit o join organisation_unit w on w.id = " + unit
                + " where o.id = (select case when (r.visibility = 'CONFIDENTIAL' or f.staff < "
                + OrganisationUnit.STAFF_TO_HIDE_IN + ") then f.parent_id else f.id end"
                + " from organisation_unit f where f.id = r.unit_id) and starts_with(o.path, w.path))";
    }

    private String taken(Taken taken) {
        return switch (taken) {
            case ME -> "s.taken_by = " + me;
            case NOBODY -> "s.taken_by is null";
            case OTHER -> "s.taken_by <> " + me;
        };
    }
}
