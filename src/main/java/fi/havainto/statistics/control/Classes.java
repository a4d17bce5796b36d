package fi.havainto.statistics.control;

import fi.havainto.organisation.entity.UnitKind;
import fi.havainto.statistics.entity.Half;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes that every table of a county has, whether anything is counted in them or not. */
@ApplicationScoped
public class Classes {

    @PersistenceContext
    private EntityManager em;

    /** Name of a dimension → its codes. */
    public Map<String, Set<String>> of(String countyCode) {
        return Map.of(
                Tables.FEEDBACK, Standing.FEEDBACKS,
                Tables.AGE, Standing.AGES,
                Tables.ANSWER, Standing.ANSWERS,
                Tables.THEME, codes("select t.code from Theme t"),
                Tables.GROUP, codes("select g.code from ClientGroup g"),
                Tables.AREA, areas(countyCode),
                Tables.SERVICE, serviceAreas(countyCode),
                Tables.STATE, Standing.STATES,
                Tables.HALF, Arrays.stream(Half.values()).map(Half::code).collect(Collectors.toSet()));
    }

    /** Themes that a new report cannot have. */
    public Set<String> themesNotInUse() {
        return codes("select t.code from Theme t where t.active = false");
    }

    private Set<String> areas(String countyCode) {
        TypedQuery<String> municipalities =
                em.createQuery("select m.code from Municipality m where m.countyCode = :county", String.class);
        municipalities.setParameter("county", countyCode);
        Set<String> areas = codes(municipalities);
        areas.add(Freezing.WHOLE_COUNTY);
        return areas;
    }

    private Set<String> serviceAreas(String countyCode) {
        Set<String> areas = new HashSet<>(Set.of(Freezing.NONE));
        em.createQuery(
                        "select u.id from OrganisationUnit u where u.countyCode = :county and u.kind = :kind",
                        Long.class)
                .setParameter("county", countyCode)
                .setParameter("kind", UnitKind.SERVICE_AREA)
                .getResultStream()
                .forEach(id -> areas.add(id.toString()));
        return areas;
    }

    private Set<String> codes(String question) {
        return codes(em.createQuery(question, String.class));
    }

    private static Set<String> codes(TypedQuery<String> query) {
        return new HashSet<>(query.getResultList());
    }
}
