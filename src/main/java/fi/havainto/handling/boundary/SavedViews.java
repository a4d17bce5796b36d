package fi.havainto.handling.boundary;

import fi.havainto.handling.entity.SavedView;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Faults;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The worklists that somebody keeps under names of their own; nobody else sees them. */
@Boundary
public class SavedViews {

    private static final String NAME = "view-name";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    public List<SavedView> mine(Actor actor) {
        actor.mustBeAllowed(Permission.HANDLE_REPORTS);
        return em.createQuery(
                        "select v from SavedView v where v.personId = :me order by lower(v.name)", SavedView.class)
                .setParameter("me", actor.personId())
                .getResultList();
    }

    /**
     * Keeps a list under a name; what stood under it before is replaced.
     *
     * @param query the parameters of its address
     */
    public void keep(Actor actor, String name, String query) {
        List<SavedView> kept = mine(actor);
        String called = checked(name);
        if (query.length() > SavedView.QUERY_LENGTH) {
            throw new HavaintoException("handling.saved.tooLong").about(NAME);
        }
        SavedView view = kept.stream()
                .filter(one -> one.getName().equalsIgnoreCase(called))
                .findFirst()
                .orElseGet(() -> added(actor, called, kept.size()));
        view.keep(query, clock.now());
    }

    private SavedView added(Actor actor, String name, int before) {
        if (before >= SavedView.MOST) {
            throw new HavaintoException("handling.saved.most", SavedView.MOST).about(NAME);
        }
        SavedView view = new SavedView(actor.personId(), name);
        em.persist(view);
        return view;
    }

    /** Forgets it; somebody else's is not found and stays. */
    public void forget(Actor actor, long id) {
        mine(actor).stream().filter(one -> one.getId() == id).forEach(em::remove);
    }

    private static String checked(String name) {
        Faults faults = new Faults();
        faults.note(name == null || name.isBlank(), NAME, new HavaintoException("handling.saved.needsName"));
        faults.words(NAME, name, SavedView.NAME_LENGTH);
        faults.mustBeNone();
        return name.strip();
    }
}
