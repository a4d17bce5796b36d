package fi.havainto.report.control;

import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which reports an actor may see, as a condition that every loading starts from. An author sees own drafts and
 * reports; a team's members the reports sent in the team's name; a role that handles sees what was sent in its unit
 * and below (what is confidential or about the unit's own leadership only the coordinator), and whatever ever stood on
 * a desk it holds; a secretary whatever ever stood on an agenda of the body.
 */
@ApplicationScoped
public class Visible {

    @PersistenceContext
    private EntityManager em;

    /** The condition on {@code r}, a Report, in JPQL, and the parameters it needs. */
    public record Condition(String jpql, Map<String, Object> parameters) {

        public <Q extends Query> Q bind(Q query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }

    public boolean to(Actor actor, long reportId) {
        Condition condition = condition(actor);
        var query = em.createQuery(
                        "select count(r) from Report r where r.id = :report and " + condition.jpql(), Long.class)
                .setParameter("report", reportId);
        return condition.bind(query).getSingleResult() > 0;
    }

    public Condition condition(Actor actor) {
        List<String> ways = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        ways.add(":me member of r.authors");
        parameters.put("me", actor.personId() == null ? -1L : actor.personId());
        int nth = 0;
        for (Grant grant : actor.grants()) {
            String way = way(grant, nth, parameters);
            if (way != null) {
                ways.add("(r.stage <> fi.havainto.report.entity.ReportStage.DRAFT and (" + way + "))");
            }
            nth++;
        }
        return new Condition("(" + String.join(" or ", ways) + ")", parameters);
    }

    private static String way(Grant grant, int nth, Map<String, Object> parameters) {
        if (grant.role() == Role.SUBMITTER) {
            parameters.put("team" + nth, grant.unitId());
            return "r.visibility = fi.havainto.report.entity.Visibility.TEAM and r.unit.id = :team" + nth;
        }
        if (grant.role() == Role.SECRETARY) {
            parameters.put("body" + nth, grant.bodyId());
            return "exists (select b.id from HandlingStep b where b.proposal.report = r and b.body.id = :body" + nth
                    + ")";
        }
        if (!grant.role().handles()) {
            return null;
        }
        parameters.put("path" + nth, grant.path() + "%");
        String inReach = "r.unit.path like :path" + nth;
        if (grant.role() == Role.COORDINATOR) {
            return inReach;
        }
        parameters.put("role" + nth, grant.role());
        return "(r.visibility <> fi.havainto.report.entity.Visibility.CONFIDENTIAL and r.aboutLeadership = false and "
                + inReach + ")"
                + " or exists (select s.id from HandlingStep s where s.proposal.report = r and s.role = :role" + nth
                + " and s.unit.path like :path" + nth + ")";
    }
}
