package fi.havainto.organisation.boundary;

import fi.havainto.organisation.entity.ClientGroup;
import fi.havainto.organisation.entity.County;
import fi.havainto.organisation.entity.LevelName;
import fi.havainto.organisation.entity.Listed;
import fi.havainto.organisation.entity.Municipality;
import fi.havainto.organisation.entity.Theme;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.access.Actor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The lists that people choose from and that pages take names from. Open to everybody who is signed in. */
@Boundary
public class Reference {

    @PersistenceContext
    private EntityManager em;

    public List<Theme> themes(Actor actor) {
        return em.createQuery("select t from Theme t where t.active = true order by t.ordinal", Theme.class)
                .getResultList();
    }

    /** Every theme ever used: an old report keeps the name of its time. */
    public List<Theme> allThemes(Actor actor) {
        return inOrder(Theme.class);
    }

    public List<ClientGroup> clientGroups(Actor actor) {
        return inOrder(ClientGroup.class);
    }

    public List<LevelName> levels(Actor actor) {
        return inOrder(LevelName.class);
    }

    public List<County> counties(Actor actor) {
        return em.createQuery("select c from County c order by c.code", County.class)
                .getResultList();
    }

    public List<Municipality> municipalities(Actor actor, String countyCode) {
        return em.createQuery(
                        "select m from Municipality m where m.countyCode = :county order by m.nameFi",
                        Municipality.class)
                .setParameter("county", countyCode)
                .getResultList();
    }

    private <T extends Listed> List<T> inOrder(Class<T> type) {
        return em.createQuery("select e from " + type.getSimpleName() + " e order by e.ordinal", type)
                .getResultList();
    }
}
