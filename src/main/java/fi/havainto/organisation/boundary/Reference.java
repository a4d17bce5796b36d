package fi.havainto.organisation.boundary;

import fi.havainto.organisation.control.Kept;
import fi.havainto.organisation.entity.BodyKind;
import fi.havainto.organisation.entity.ClientGroup;
import fi.havainto.organisation.entity.County;
import fi.havainto.organisation.entity.LevelName;
import fi.havainto.organisation.entity.Listed;
import fi.havainto.organisation.entity.Municipality;
import fi.havainto.organisation.entity.Theme;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The lists that people choose from and that pages take names from. Open to everybody who is signed in. */
@Boundary
public class Reference {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    private final Kept<List<Theme>> themes = new Kept<>();
    private final Kept<List<ClientGroup>> clientGroups = new Kept<>();
    private final Kept<List<BodyKind>> bodyKinds = new Kept<>();
    private final Kept<List<LevelName>> levels = new Kept<>();
    private final Kept<List<County>> counties = new Kept<>();
    private final Kept<List<Municipality>> municipalities = new Kept<>();

    /** The themes that a new report may have. */
    public List<Theme> themes(Actor actor) {
        return allThemes(actor).stream().filter(Theme::isActive).toList();
    }

    /** Every theme ever used: an old report keeps the name of its time. */
    public List<Theme> allThemes(Actor actor) {
        return themes.get(clock.now(), () -> inOrder(Theme.class));
    }

    public List<ClientGroup> clientGroups(Actor actor) {
        return clientGroups.get(clock.now(), () -> inOrder(ClientGroup.class));
    }

    public List<LevelName> levels(Actor actor) {
        return levels.get(clock.now(), () -> inOrder(LevelName.class));
    }

    public List<County> counties(Actor actor) {
        return counties.get(
                clock.now(),
                () -> em.createQuery("select c from County c order by c.code", County.class)
                        .getResultList());
    }

    public List<Municipality> municipalities(Actor actor, String countyCode) {
        return allMunicipalities(actor).stream()
                .filter(municipality -> municipality.getCountyCode().equals(countyCode))
                .toList();
    }

    public List<Municipality> allMunicipalities(Actor actor) {
        return municipalities.get(
                clock.now(),
                () -> em.createQuery("select m from Municipality m order by m.nameFi", Municipality.class)
                        .getResultList());
    }

    /** The kinds of bodies, in their order. */
    public List<BodyKind> bodyKinds(Actor actor) {
        return bodyKinds.get(clock.now(), () -> inOrder(BodyKind.class));
    }

    /** What this node has kept of the lists is read anew; another node sees a change when its while is over. */
    void on(@Observes OrganisationChanged changed) {
        themes.forget();
    }

    private <T extends Listed> List<T> inOrder(Class<T> type) {
        return em.createQuery("select e from " + type.getSimpleName() + " e order by e.ordinal", type)
                .getResultList();
    }
}
