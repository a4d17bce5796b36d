package fi.havainto.annex.control;

import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.ClassNames;
import fi.havainto.organisation.entity.ClientGroup;
import fi.havainto.organisation.entity.Listed;
import fi.havainto.organisation.entity.Municipality;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.organisation.entity.Theme;
import fi.havainto.platform.Messages;
import fi.havainto.statistics.entity.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what the classes of all dimensions are called now, in Finnish and Swedish. */
@ApplicationScoped
public class Naming {

    /** The lists whose classes the program itself names. */
    private static final List<String> OURS = List.of(Lists.STATE, Lists.HALF, Lists.FEEDBACK, Lists.AGE, Lists.ANSWER);

    private static final String NONE = "none";

    @PersistenceContext
    private EntityManager em;

    /** The names that a county's tables need. */
    public ClassNames of(String countyCode) {
        Map<String, Map<String, BothLanguages>> names = new LinkedHashMap<>();
        names.put(Lists.THEME, listed(Theme.class));
        Map<String, BothLanguages> groups = listed(ClientGroup.class);
        groups.put(NONE, word(Lists.GROUP, NONE));
        names.put(Lists.GROUP, groups);
        names.put(Lists.AREA, municipalities(countyCode));
        names.put(Lists.SERVICE, services(countyCode));
        OURS.forEach(list -> {
            Map<String, BothLanguages> ours = new LinkedHashMap<>();
            Lists.order(list).forEach(code -> ours.put(code, word(list, code)));
            names.put(list, ours);
        });
        return new ClassNames(names);
    }

    private Map<String, BothLanguages> municipalities(String countyCode) {
        Map<String, BothLanguages> names = new LinkedHashMap<>();
        em.createQuery(
                        "select m from Municipality m where m.countyCode = :county order by m.nameFi",
                        Municipality.class)
                .setParameter("county", countyCode)
                .getResultList()
                .forEach(one -> names.put(one.getCode(), AreaNames.of(one)));
        names.put(Lists.WHOLE_COUNTY, word(Lists.AREA, Lists.WHOLE_COUNTY));
        return names;
    }

    private Map<String, BothLanguages> services(String countyCode) {
        Map<String, BothLanguages> names = new LinkedHashMap<>();
        em.createQuery(
                        "select u from OrganisationUnit u where u.countyCode = :county order by u.nameFi, u.id",
                        OrganisationUnit.class)
                .setParameter("county", countyCode)
                .getResultList()
                .forEach(unit ->
                        names.put(unit.getId().toString(), new BothLanguages(unit.getNameFi(), unit.getNameSv())));
        names.put(NONE, word(Lists.SERVICE, NONE));
        return names;
    }

    private <T extends Listed> Map<String, BothLanguages> listed(Class<T> type) {
        Map<String, BothLanguages> names = new LinkedHashMap<>();
        em.createQuery("select e from " + type.getSimpleName() + " e order by e.ordinal", type)
                .getResultList()
                .forEach(one -> names.put(one.getCode(), BothLanguages.of(one.getNames())));
        return names;
    }

    private static BothLanguages word(String dimension, String code) {
        return word(Lists.key(dimension, code));
    }

    /** Words of the program in both languages of an annex. */
    static BothLanguages word(String key) {
        return new BothLanguages(in("fi", key), in("sv", key));
    }

    private static String in(String language, String key) {
        return Messages.in(Locale.forLanguageTag(language)).getString(key);
    }
}
