package fi.havainto.statistics.boundary;

import fi.havainto.account.boundary.People;
import fi.havainto.organisation.boundary.Counties;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Permission;
import fi.havainto.platform.access.Role;
import fi.havainto.platform.disclosure.CostKey;
import fi.havainto.platform.disclosure.Threshold;
import fi.havainto.statistics.control.DisclosureSettings;
import fi.havainto.statistics.control.FigureMaking;
import fi.havainto.statistics.control.Preparation;
import fi.havainto.statistics.control.PublicationKeeping;
import fi.havainto.statistics.control.PublishedReading;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PeriodState;
import fi.havainto.statistics.entity.Publication;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Figures of a county: prepared, audited, signed, and then the same for everybody for good. What is signed cannot be
 * withdrawn nor published anew, since everybody may have it already; there is no door for it.
 */
@Boundary
public class Publications {

    /** So many years before this one can still be published. */
    private static final int YEARS_BACK = 2;

    @Inject
    private PublicationKeeping keeping;

    @Inject
    private PublishedReading reading;

    @Inject
    private Preparation preparation;

    @Inject
    private DisclosureSettings settings;

    @Inject
    private Units units;

    @Inject
    private Counties counties;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /**
     * Counts a period that is over, protects the figures, attacks them and keeps them as a draft, in place of an earlier
     * draft.
     *
     * @throws HavaintoException when the period is not over or closed, nothing can be shown, or the attack finds too much
     */
    public PublishedSet prepare(Actor actor, String countyCode, Period period) {
        mustBeOfCounty(actor, countyCode);
        keeping.alone(countyCode);
        mustBeOpen(countyCode, period);
        CostKey key = settings.key();
        keeping.draft(countyCode, period).ifPresent(keeping::discard);
        Instant cutOff = clock.now();
        Publication draft = new Publication(keeping.nextId(), countyCode, period, cutOff, actor.personId());
        keeping.keep(draft, preparation.make(draft, key));
        events.fire(new PublicationPrepared(actor, cutOff, draft.getId(), countyCode, period.code()));
        return keeping.set(draft);
    }

    /** The periods of the last years that are over, the newest first, with how far their figures are. */
    public List<PeriodState> states(Actor actor, String countyCode) {
        mustBeOfCounty(actor, countyCode);
        boolean second = hasSecondPerson(actor, countyCode);
        List<Publication> all = keeping.all(countyCode);
        return Period.since(clock.today().getYear() - YEARS_BACK, clock.today()).stream()
                .filter(period -> period.to().isBefore(clock.today()))
                .map(period -> all.stream()
                        .filter(publication -> publication.period().equals(period))
                        .max(Comparator.comparing(Publication::isPublished))
                        .map(publication -> state(actor, publication, second))
                        .orElseGet(() -> PeriodState.untouched(period)))
                .map(state -> state.isOpen() && isYearPublished(all, state.period())
                        ? PeriodState.closed(state.period())
                        : state)
                .toList();
    }

    private static boolean isYearPublished(List<Publication> all, Period half) {
        return !half.isYear()
                && all.stream()
                        .filter(Publication::isPublished)
                        .anyMatch(publication -> publication.period().equals(half.ofYear()));
    }

    private PeriodState state(Actor actor, Publication publication, boolean second) {
        return publication.isPublished()
                ? PeriodState.published(publication.period(), publication.getPublishedAt())
                : new PeriodState(
                        publication.period(),
                        publication.getId(),
                        publication.getCutOff(),
                        people.find(actor, publication.getPreparedBy()).getDisplayName(),
                        second && publication.isPreparedBy(actor.personId()),
                        null,
                        false);
    }

    /** The draft of a period, for those who may sign it. */
    public Optional<PublishedSet> draft(Actor actor, String countyCode, Period period) {
        mustBeOfCounty(actor, countyCode);
        return keeping.draft(countyCode, period).map(keeping::set);
    }

    /**
     * Publishes a draft, after another attack on it.
     *
     * @throws HavaintoException when somebody else must sign it, it must be prepared anew, or the attack finds too much
     */
    public PublishedSet sign(Actor actor, long id) {
        String countyCode = keeping.countyOf(id).orElseThrow(NotFound::new);
        mustBeOfCounty(actor, countyCode);
        keeping.alone(countyCode);
        Publication draft = keeping.find(id).orElseThrow(NotFound::new);
        mustBeOpen(countyCode, draft.period());
        if (keeping.isOvertaken(draft)) {
            throw new HavaintoException("statistics.refused.overtaken");
        }
        if (draft.isPreparedBy(actor.personId()) && hasSecondPerson(actor, countyCode)) {
            throw new HavaintoException("statistics.refused.sameHand");
        }
        if (draft.getK() != preparation.threshold(countyCode, draft.period()).k()) {
            throw new HavaintoException("statistics.refused.otherThreshold");
        }
        FigureMaking making = preparation.countAgain(draft);
        if (!keeping.isUnchanged(draft) || !making.planLine().equals(draft.getPlan())) {
            throw new HavaintoException("statistics.refused.changed");
        }
        PublishedSet set = keeping.set(draft);
        making.mustBeSafe(set.figures());
        Instant now = clock.now();
        draft.sign(actor.personId(), now);
        events.fire(new PublicationSigned(
                actor, now, id, draft.getCountyCode(), draft.period().code()));
        return set.publishedAt(now);
    }

    /**
     * From how much on this installation shows a count, for drafts of other papers.
     *
     * @throws HavaintoException when it is set lower than it may be
     */
    public Threshold threshold(Actor actor) {
        return settings.threshold();
    }

    /**
     * Whose reports the published figures of a period count, for those who sign them; nobody where none are published.
     *
     * @param municipalityCode only reports of that municipality; null for all of the county
     */
    public Set<Long> authors(Actor actor, String countyCode, String municipalityCode, Period period) {
        mustBeOfCounty(actor, countyCode);
        return keeping.signed(countyCode, period)
                .map(publication -> keeping.authors(publication, municipalityCode))
                .orElse(Set.of());
    }

    /** What a county has published, the newest period first; open to everybody. */
    public List<PublishedSet> published(Actor actor, String countyCode) {
        return reading.of(countyCode);
    }

    /** What is published of a period; open to everybody. */
    public Optional<PublishedSet> published(Actor actor, String countyCode, Period period) {
        return reading.of(countyCode, period);
    }

    /** The periods of which something is published, the newest first; open to everybody. */
    public List<Period> publishedPeriods(Actor actor, String countyCode) {
        return reading.periods(countyCode);
    }

    private void mustBeOpen(String countyCode, Period period) {
        if (!period.to().isBefore(clock.today())) {
            throw new HavaintoException("statistics.refused.notOver");
        }
        if (keeping.signed(countyCode, period).isPresent()) {
            throw new HavaintoException("statistics.refused.closed");
        }
        if (!period.isYear() && keeping.signed(countyCode, period.ofYear()).isPresent()) {
            throw new HavaintoException("statistics.refused.yearClosed");
        }
    }

    private void mustBeOfCounty(Actor actor, String countyCode) {
        boolean own = Permission.PUBLISH_FIGURES.roles().stream()
                .flatMap(actor::grants)
                .filter(Grant::isOfCounty)
                .anyMatch(grant ->
                        units.find(actor, grant.unitId()).getCountyCode().equals(countyCode));
        if (!own) {
            throw new NotFound();
        }
    }

    /** Whether anybody else there may sign: where one person is alone, that one signs the own draft. */
    private boolean hasSecondPerson(Actor actor, String countyCode) {
        OrganisationUnit root = counties.root(actor, countyCode).orElseThrow(NotFound::new);
        Stream<Role> roles = Permission.PUBLISH_FIGURES.roles().stream();
        return roles.flatMap(role -> people.holders(actor, role, root.getPath()).stream())
                .anyMatch(person -> !actor.is(person));
    }
}
