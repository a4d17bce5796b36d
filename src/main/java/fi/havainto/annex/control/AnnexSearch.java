package fi.havainto.annex.control;

import fi.havainto.annex.entity.Annex;
import fi.havainto.annex.entity.AnnexState;
import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.Span;
import fi.havainto.platform.NodeLock;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds annexes; what somebody may not read is not found. */
@ApplicationScoped
public class AnnexSearch {

    private static final String VISIBLE = " ((a.publishedAt is not null and a.countyCode in :reading)"
            + " or (a.state <> fi.havainto.annex.entity.AnnexState.DRAFT and a.countyCode in :overseeing)"
            + " or a.countyCode in :keeping)";

    private static final String NEWEST = " order by coalesce(a.frozenAt, a.changedAt) desc, a.id desc";

    private static final String LAST_EDITION = " order by a.edition desc";

    private static final String OF_AREA = " a.countyCode = :county and a.span = :span"
            + " and ((:municipality = '' and a.municipalityCode is null) or a.municipalityCode = :municipality)";

    /** No county has this code: a condition on a list cannot be without one. */
    private static final Set<String> NOWHERE = Set.of("");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NodeLock locks;

    @Inject
    private AnnexReach reach;

    /** What the actor may know of, the newest first. */
    public List<Annex> list(Actor actor, int first, int size) {
        return visible(actor, NEWEST, "")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Those of them that the actor may know of, the newest first. */
    public List<Annex> of(Actor actor, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : visible(actor, NEWEST, " a.id in :ids and")
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** What is valid now and was published last. */
    public Optional<Annex> newest(Actor actor) {
        return em.createQuery(
                        "select a from Annex a where a.state = :state and a.countyCode in :reading"
                                + " order by a.publishedAt desc, a.id desc",
                        Annex.class)
                .setParameter("state", AnnexState.PUBLISHED)
                .setParameter("reading", someOf(reach.of(actor).reading()))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Annex find(Actor actor, long id) {
        return visible(actor, "", " a.id = :id and")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public Annex find(Actor actor, String number) {
        return visible(actor, "", " a.number = :number and")
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether the actor may read what it says: of a withdrawn one that is left to those who oversee annexes. */
    public boolean isOpenTo(Actor actor, Annex annex) {
        return annex.getState() != AnnexState.WITHDRAWN
                || reach.overseeing(actor).contains(annex.area().countyCode());
    }

    /**
     * An annex that the actor keeps, locked for the rest of the transaction.
     *
     * @throws NotFound also when it was discarded meanwhile
     */
    public Annex lock(Actor actor, long id) {
        Annex annex = find(actor, id);
        reach.mustKeep(actor, annex.area().countyCode());
        try {
            em.refresh(annex, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException discarded) {
            throw new NotFound();
        }
        return annex;
    }

    /** All editions of an area and span, the last first. */
    public List<Annex> editions(Area area, Span span) {
        return of(em.createQuery("select a from Annex a where" + OF_AREA + LAST_EDITION, Annex.class), area, span)
                .getResultList();
    }

    /** Those of them that the actor may know of. */
    public List<Annex> editions(Actor actor, Area area, Span span) {
        return of(visible(actor, LAST_EDITION, OF_AREA + " and"), area, span).getResultList();
    }

    /** The nearest edition before that the actor may read, if there is one: drafts that were discarded leave none. */
    public Optional<Annex> before(Actor actor, Annex annex) {
        return editions(actor, annex.area(), annex.span()).stream()
                .filter(other -> other.getEdition() < annex.getEdition() && isOpenTo(actor, other))
                .findFirst();
    }

    /** Whether a later edition of the same area and span is published and valid; ask only when {@link #alone}. */
    public boolean isOvertaken(Annex annex) {
        return of(
                                em.createQuery(
                                        "select count(a) from Annex a where" + OF_AREA
                                                + " and a.edition > :edition and a.state = :state",
                                        Long.class),
                                annex.area(),
                                annex.span())
                        .setParameter("edition", annex.getEdition())
                        .setParameter("state", AnnexState.PUBLISHED)
                        .getSingleResult()
                > 0;
    }

    private static <T> TypedQuery<T> of(TypedQuery<T> query, Area area, Span span) {
        return query.setParameter("county", area.countyCode())
                .setParameter("municipality", area.isCounty() ? "" : area.municipalityCode())
                .setParameter("span", span.code());
    }

    /** One at a time begins, freezes or publishes an annex of a county, on whatever node. */
    public void alone(String countyCode) {
        locks.await("annex " + countyCode);
    }

    /** The number that comes next in a county and a year; ask only when {@link #alone}. */
    public String nextNumber(String countyCode, int year) {
        String series = countyCode + "-" + year + "-";
        Object last = em.createNativeQuery(
                        "select coalesce(max(cast(split_part(number, '-', 3) as integer)), 0) from annex_annex"
                                + " where number like ?1")
                .setParameter(1, series + "%")
                .getSingleResult();
        return series + (((Number) last).intValue() + 1);
    }

    private TypedQuery<Annex> visible(Actor actor, String order, String also) {
        AnnexReach.Reach all = reach.of(actor);
        return em.createQuery("select a from Annex a where" + also + VISIBLE + order, Annex.class)
                .setParameter("reading", someOf(all.reading()))
                .setParameter("overseeing", someOf(all.overseeing()))
                .setParameter("keeping", someOf(all.keeping()));
    }

    private static Set<String> someOf(Set<String> counties) {
        return counties.isEmpty() ? NOWHERE : counties;
    }
}
