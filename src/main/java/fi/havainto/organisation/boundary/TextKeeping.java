package fi.havainto.organisation.boundary;

import fi.havainto.organisation.control.Kept;
import fi.havainto.organisation.entity.AdminArea;
import fi.havainto.organisation.entity.OrganisationText;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.organisation.entity.TextKey;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.Faults;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Permission;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A county's own words in place of general ones: read by everybody, kept by those who administer the whole county. */
@Boundary
public class TextKeeping {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    private final Kept<List<OrganisationText>> texts = new Kept<>();
    private final Kept<Map<Long, String>> counties = new Kept<>();

    /** The words of the actor's county in that language; empty: the product's own words are shown. */
    public Optional<String> words(Actor actor, TextKey key, String language) {
        String county = countyOf(actor);
        return texts.get(clock.now(), this::read).stream()
                .filter(text -> text.getKey() == key && text.getCountyCode().equals(county))
                .map(text -> text.in(language))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** One text a key, the missing ones empty. */
    public List<OrganisationText> all(Actor actor) {
        String county = kept(actor);
        Map<TextKey, OrganisationText> stored = read().stream()
                .filter(text -> text.getCountyCode().equals(county))
                .collect(Collectors.toMap(OrganisationText::getKey, Function.identity()));
        return Arrays.stream(TextKey.values())
                .map(key -> stored.getOrDefault(key, new OrganisationText(county, key)))
                .toList();
    }

    /**
     * Stores a text; one without words gives way to the product's own.
     *
     * @throws Conflict when somebody else changed it meanwhile
     */
    public void store(Actor actor, OrganisationText typed) {
        String county = kept(actor);
        Faults faults = new Faults();
        faults.noteLonger("words-fi", typed.getFi(), OrganisationText.LENGTH);
        faults.noteLonger("words-sv", typed.getSv(), OrganisationText.LENGTH);
        faults.noteLonger("words-en", typed.getEn(), OrganisationText.LENGTH);
        faults.mustBeNone();
        OrganisationText stored = read().stream()
                .filter(text -> text.getCountyCode().equals(county) && text.getKey() == typed.getKey())
                .findFirst()
                .orElseGet(() -> new OrganisationText(county, typed.getKey()));
        if (stored.getVersion() != typed.getVersion() || !Objects.equals(stored.getId(), typed.getId())) {
            throw new Conflict();
        }
        stored.takeOver(typed, clock.now());
        em.persist(stored);
        em.flush();
        events.fire(new OrganisationChanged(
                actor, clock.now(), "TEXT_STORED", "county=" + county + " text=" + typed.getKey()));
        texts.forget();
    }

    private List<OrganisationText> read() {
        return em.createQuery("select t from OrganisationText t order by t.id", OrganisationText.class)
                .getResultList();
    }

    private String kept(Actor actor) {
        actor.mustBeAllowed(Permission.KEEP_ORGANISATION);
        return em.find(OrganisationUnit.class, AdminArea.mustBeCounty(actor).unitId())
                .getCountyCode();
    }

    /** By the tree in which the actor has a role; for anybody else the installation's first. */
    private String countyOf(Actor actor) {
        Optional<Long> root = actor.grants().stream()
                .map(Grant::path)
                .filter(Objects::nonNull)
                .map(path -> Long.valueOf(path.split("/")[1]))
                .findFirst();
        if (root.filter(id -> !roots().containsKey(id)).isPresent()) {
            // a tree that began since they were read
            counties.forget();
        }
        return root.map(roots()::get)
                .orElseGet(() -> roots().values().stream().findFirst().orElse(""));
    }

    private Map<Long, String> roots() {
        return counties.get(clock.now(), this::readRoots);
    }

    private Map<Long, String> readRoots() {
        Map<Long, String> roots = new TreeMap<>();
        em.createQuery("select u from OrganisationUnit u where u.parent is null", OrganisationUnit.class)
                .getResultStream()
                .forEach(unit -> roots.put(unit.getId(), unit.getCountyCode()));
        return roots;
    }
}
