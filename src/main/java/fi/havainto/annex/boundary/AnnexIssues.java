package fi.havainto.annex.boundary;

import fi.havainto.annex.control.AnnexSearch;
import fi.havainto.annex.control.AreaNames;
import fi.havainto.annex.control.Comparison;
import fi.havainto.annex.control.IssueKeeping;
import fi.havainto.annex.control.Readiness;
import fi.havainto.annex.control.SnapshotMaking;
import fi.havainto.annex.control.Snapshots;
import fi.havainto.annex.control.TextWarnings;
import fi.havainto.annex.entity.Annex;
import fi.havainto.annex.entity.AnnexChanges;
import fi.havainto.annex.entity.AnnexNeeds;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.AnnexState;
import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.organisation.boundary.Reference;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.Faults;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.statistics.boundary.Publications;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Issuing an annex: frozen with a number, looked at, published, and perhaps withdrawn, by the coordinators of the whole county.
 * Whoever presses twice, or second, gets the annex as the first one left it.
 */
@Boundary
public class AnnexIssues {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AnnexSearch search;

    @Inject
    private SnapshotMaking making;

    @Inject
    private Snapshots snapshots;

    @Inject
    private IssueKeeping issues;

    @Inject
    private Readiness readiness;

    @Inject
    private AreaNames names;

    @Inject
    private Reference reference;

    @Inject
    private Publications publications;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /** What a draft needs before it is frozen, and at what whoever freezes it looks once more. */
    public AnnexNeeds needs(Actor actor, long id) {
        Annex annex = search.find(actor, id);
        if (!annex.isDraft()) {
            throw new NotFound();
        }
        Snapshot snapshot = snapshot(actor, annex);
        List<Named> municipalities = reference
                .municipalities(actor, annex.area().countyCode())
                .stream()
                .map(one -> new Named(one.getCode(), AreaNames.of(one)))
                .toList();
        return new AnnexNeeds(readiness.missing(snapshot), TextWarnings.of(snapshot, municipalities));
    }

    /** What is new since the nearest edition before that the actor may read; empty where there is none. */
    public Optional<AnnexChanges> changes(Actor actor, long id) {
        Annex annex = search.find(actor, id);
        if (!search.isOpenTo(actor, annex)) {
            throw new NotFound();
        }
        return search.before(actor, annex)
                .map(before -> Comparison.of(names.row(before), snapshot(actor, before), snapshot(actor, annex)));
    }

    /**
     * Freezes a draft: gives it the next number of its county and year, and stores its snapshot and its files.
     *
     * @param seen the draft as the actor saw it last
     * @param isRead that the actor has read its texts, and nobody can be known from them: no rule looks after words
     * @return the annex with its number; of one that is frozen already, the number it got then
     * @throws HavaintoException when something is missing ({@link #needs}) or it is published or withdrawn already; about
     *     {@code read} when the actor does not say so
     * @throws Conflict when the draft, or any of its texts, was changed since
     */
    public AnnexRow freeze(Actor actor, AnnexRow seen, boolean isRead) {
        long id = seen.id();
        Annex annex = search.lock(actor, id);
        if (annex.getState() == AnnexState.FROZEN) {
            return names.row(annex);
        }
        mustBe(annex, seen.version(), AnnexState.DRAFT);
        // a text leaves the draft's version, but nobody answers for words that came after they had read
        if (!annex.getChangedAt().equals(seen.changedAt())) {
            throw new Conflict();
        }
        String county = annex.area().countyCode();
        search.alone(county);
        Instant now = clock.now();
        List<PublishedSet> published = publications.published(actor, county);
        String number =
                search.nextNumber(county, LocalDate.ofInstant(now, Clock.ZONE).getYear());
        Snapshot snapshot = making.of(annex, number, now, published);
        readiness.mustBeReady(snapshot);
        Faults faults = new Faults();
        faults.note(!isRead, "read", new HavaintoException("annex.refused.unread"));
        faults.mustBeNone();
        issues.keep(annex, snapshot, actor.personId());
        em.flush();
        events.fire(new AnnexFrozen(actor, now, id, number, county));
        return names.row(annex);
    }

    /**
     * Publishes what is frozen: everybody who has a role in the county reads it from now on.
     *
     * @throws HavaintoException when it is a draft or withdrawn, or a later edition is published
     */
    public AnnexRow publish(Actor actor, long id, int version) {
        Annex annex = search.lock(actor, id);
        if (annex.getState() == AnnexState.PUBLISHED) {
            return names.row(annex);
        }
        mustBe(annex, version, AnnexState.FROZEN);
        search.alone(annex.area().countyCode());
        if (search.isOvertaken(annex)) {
            throw new HavaintoException("annex.refused.olderEdition");
        }
        Instant now = clock.now();
        annex.publish(actor.personId(), now);
        em.flush();
        events.fire(new AnnexPublished(
                actor, now, id, annex.getNumber(), annex.area().countyCode(), authors(actor, annex)));
        return names.row(annex);
    }

    /**
     * Withdraws what is frozen or published. Its number, checksum and reason stay to be read, its files only for coordinator
     * and manager.
     *
     * @throws HavaintoException about {@code reason} when that is missing or must not be stored; when it is a draft or
     *     withdrawn already
     */
    public AnnexRow withdraw(Actor actor, long id, int version, String reason) {
        Annex annex = search.lock(actor, id);
        Faults faults = new Faults();
        faults.text("reason", reason, Annex.REASON_LENGTH);
        faults.mustBeNone();
        mustBe(annex, version, AnnexState.FROZEN, AnnexState.PUBLISHED);
        Instant now = clock.now();
        annex.withdraw(reason.strip(), actor.personId(), now);
        em.flush();
        events.fire(new AnnexWithdrawn(
                actor, now, id, annex.getNumber(), annex.area().countyCode()));
        return names.row(annex);
    }

    /** By the periods that were published when it was frozen: later ones it does not count. */
    private Set<Long> authors(Actor actor, Annex annex) {
        Area area = annex.area();
        return snapshot(actor, annex).sources().stream()
                .flatMap(source -> Period.of(source.period()).stream())
                .flatMap(period ->
                        publications.authors(actor, area.countyCode(), area.municipalityCode(), period).stream())
                .collect(Collectors.toSet());
    }

    private Snapshot snapshot(Actor actor, Annex annex) {
        return snapshots.of(
                annex, () -> publications.published(actor, annex.area().countyCode()));
    }

    private static void mustBe(Annex annex, int version, AnnexState... states) {
        if (!List.of(states).contains(annex.getState())) {
            throw new HavaintoException("annex.refused.state");
        }
        if (annex.getVersion() != version) {
            throw new Conflict();
        }
    }
}
