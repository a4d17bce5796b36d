package fi.havainto.handling.control;

import fi.havainto.handling.entity.UnattendedRow;
import fi.havainto.organisation.entity.AdminArea;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what nobody may handle today: all who hold its desk wrote the report, or ended the proposal before it was contested.
 * Above the coordinator there is no desk, and what was contested goes to nobody by itself; everything else finds its next
 * desk by its deadline and is not looked for here.
 */
@ApplicationScoped
public class UnattendedSearch {

    private static final String FROM = """
         from HandlingStep s join s.proposal p join p.report r join s.unit u
         where s.endedAt is null
           and (p.contestedFrom is not null or s.role = fi.havainto.platform.access.Role.COORDINATOR)
           and not exists (
             select d.id from Duty d, OrganisationUnit h, Person k
             where h.id = d.unitId and k.id = d.personId and k.active = true and d.role = s.role
               and u.path like concat(h.path, '%')
               and d.validFrom <= :today and (d.validTo is null or d.validTo >= :today)
               and (p.contestedFrom is null or d.personId <> p.contestedFrom)
               and not exists (select w.id from Report w join w.authors a where w = r and a = d.personId))
        """;

    private static final String ROW = "select new fi.havainto.handling.entity.UnattendedRow("
            + "r.number, r.observation.title, p.ordinal, u.id, s.role, s.since)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The ids of the proposals of that report that wait so. */
    public List<Long> of(Report report) {
        return em.createQuery("select p.id" + FROM + " and r = :report", Long.class)
                .setParameter("today", clock.today())
                .setParameter("report", report)
                .getResultList();
    }

    /** At the desks that the actor holds, whether they may handle it or not; the oldest first. */
    public List<UnattendedRow> at(Actor actor, int most) {
        Map<String, Object> parameters = new HashMap<>();
        String desks = desks(actor, parameters);
        return rows(desks, parameters, most);
    }

    private static String desks(Actor actor, Map<String, Object> parameters) {
        List<String> desks = new ArrayList<>();
        for (Grant grant : actor.grants()) {
            if (grant.role().handles()) {
                int nth = desks.size();
                desks.add("(s.role = :role" + nth + " and u.path like :path" + nth + ")");
                parameters.put("role" + nth, grant.role());
                parameters.put("path" + nth, grant.path() + "%");
            }
        }
        return desks.isEmpty() ? "(1 = 0)" : "(" + String.join(" or ", desks) + ")";
    }

    /** In the area that the actor administers. */
    public List<UnattendedRow> in(Actor admin, int most) {
        Map<String, Object> parameters = new HashMap<>();
        return rows(AdminArea.condition(admin, "u.path", parameters), parameters, most).stream()
                .map(UnattendedRow::withoutReport)
                .toList();
    }

    private List<UnattendedRow> rows(String where, Map<String, Object> parameters, int most) {
        var query = em.createQuery(ROW + FROM + " and " + where + " order by s.since, p.id", UnattendedRow.class)
                .setParameter("today", clock.today())
                .setMaxResults(most);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
