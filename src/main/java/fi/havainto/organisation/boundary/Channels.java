package fi.havainto.organisation.boundary;

import fi.havainto.organisation.entity.Channel;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.Faults;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Permission;
import fi.havainto.platform.access.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The other channels of the counties: read by everybody, kept by the administrators of a county. */
@Boundary
public class Channels {

    private static final String WEB = "https?://\\S+";
    private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /** What the first page lists, for anybody: the channels in use, of every county that has named its own. */
    public List<Channel> shown(Actor actor) {
        return em.createQuery(
                        "select c from Channel c where c.active = true order by c.countyCode, c.ordinal, c.id",
                        Channel.class)
                .getResultList();
    }

    /** The channels in use of one county. */
    public List<Channel> of(Actor actor, String countyCode) {
        return shown(actor).stream()
                .filter(channel -> channel.getCountyCode().equals(countyCode))
                .toList();
    }

    /** All channels of the county that is administered, also those out of use. */
    public List<Channel> kept(Actor actor) {
        actor.mustBeAllowedForCounty(Permission.KEEP_CHANNELS);
        return em.createQuery(
                        "select c from Channel c where c.countyCode in :counties order by c.countyCode, c.ordinal, c.id",
                        Channel.class)
                .setParameter("counties", counties(actor))
                .getResultList();
    }

    public Channel find(Actor actor, long id) {
        return kept(actor).stream()
                .filter(channel -> channel.getId() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** An empty one for the administrator's county, not stored yet. */
    public Channel fresh(Actor actor) {
        actor.mustBeAllowedForCounty(Permission.KEEP_CHANNELS);
        return new Channel(counties(actor).get(0));
    }

    /**
     * Stores a new channel or over an old one.
     *
     * @throws fi.havainto.platform.WrongFields when names or texts are missing or do not fit
     * @throws fi.havainto.platform.Conflict when somebody else changed it meanwhile
     */
    public void store(Actor actor, Channel channel) {
        if (!actor.isSystem()) {
            actor.mustBeAllowedForCounty(Permission.KEEP_CHANNELS);
            if (!counties(actor).contains(channel.getCountyCode())) {
                throw new NotFound();
            }
        }
        mustBeComplete(channel);
        Channel stored = em.merge(channel);
        em.flush();
        events.fire(new ChannelChanged(actor, clock.now(), stored.getId()));
    }

    /** The counties that are administered as a whole; a team's administrator has none. */
    private List<String> counties(Actor actor) {
        List<Long> units = actor.grants(Role.ADMIN)
                .filter(Grant::isOfCounty)
                .map(Grant::unitId)
                .toList();
        return em.createQuery("select distinct u.countyCode from OrganisationUnit u where u.id in :units", String.class)
                .setParameter("units", units)
                .getResultList();
    }

    private static void mustBeComplete(Channel channel) {
        Faults faults = new Faults();
        for (String language : LANGUAGES) {
            faults.text("name-" + language, channel.name(language), Channel.NAME_LENGTH);
            faults.text("words-" + language, channel.words(language), Channel.WORDS_LENGTH);
        }
        String link = channel.getLink();
        faults.note(
                link != null && (link.length() > Channel.LINK_LENGTH || !link.matches(WEB)),
                "link",
                new HavaintoException("organisation.channel.needsWeb"));
        faults.note(
                channel.getOrdinal() < 0 || channel.getOrdinal() > Channel.LAST,
                "ordinal",
                new HavaintoException("organisation.channel.needsOrder"));
        faults.mustBeNone();
    }
}
