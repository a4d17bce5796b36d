package fi.havainto.handling.control;

import fi.havainto.handling.entity.SavedView;
import fi.havainto.handling.entity.SoughtWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The worklists that people of a county keep: one that looks for words which were masked keeps them, and goes. */
@ApplicationScoped
public class KeptSearches {

    @PersistenceContext
    private EntityManager em;

    /** Forgets whatever holds these words in its name or, as a reader would read it, in its address. */
    public void forget(String county, String words) {
        Pattern sought = SoughtWords.of(words);
        em.createQuery(
                        "select v from SavedView v where v.personId in (select p.id from Person p, OrganisationUnit u"
                                + " where u.id = p.unitId and u.countyCode = :county)",
                        SavedView.class)
                .setParameter("county", county)
                .getResultStream()
                .filter(view -> sought.matcher(view.getName()).find()
                        || sought.matcher(decoded(view.getQuery())).find())
                .toList()
                .forEach(em::remove);
    }

    private static String decoded(String query) {
        return URLDecoder.decode(query, StandardCharsets.UTF_8);
    }
}
