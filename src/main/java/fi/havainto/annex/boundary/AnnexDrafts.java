package fi.havainto.annex.boundary;

import fi.havainto.annex.control.AnnexReach;
import fi.havainto.annex.control.AnnexSearch;
import fi.havainto.annex.control.AreaNames;
import fi.havainto.annex.control.DraftTexts;
import fi.havainto.annex.control.SpanTables;
import fi.havainto.annex.control.Spans;
import fi.havainto.annex.entity.Annex;
import fi.havainto.annex.entity.AnnexChoices;
import fi.havainto.annex.entity.AnnexDraft;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.Autosaved;
import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Span;
import fi.havainto.annex.entity.TextPlace;
import fi.havainto.organisation.boundary.Reference;
import fi.havainto.organisation.entity.Theme;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.Faults;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.statistics.boundary.Publications;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Drafts of annexes, for the coordinators of a whole county: several may write at once, each text has its own version. */
@Boundary
public class AnnexDrafts {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AnnexSearch search;

    @Inject
    private AnnexReach reach;

    @Inject
    private DraftTexts texts;

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

    /** Of what an annex can be begun, and what there is already; of the actor's own county. */
    public AnnexChoices choices(Actor actor) {
        String county = reach.kept(actor);
        List<PublishedSet> published = publications.published(actor, county);
        List<AnnexChoices.AreaChoice> areas =
                new ArrayList<>(List.of(new AnnexChoices.AreaChoice(Area.ofCounty(county), names.county(county))));
        reference.municipalities(actor, county).stream()
                .map(one -> new AnnexChoices.AreaChoice(new Area(county, one.getCode()), AreaNames.of(one)))
                .forEach(areas::add);
        List<AnnexChoices.SpanChoice> spans = Spans.offered(clock.today(), published).stream()
                .map(span -> new AnnexChoices.SpanChoice(span, SpanTables.isFigured(span, published)))
                .toList();
        return new AnnexChoices(areas, spans, names.rows(search.list(actor, 0, Annexes.SHOWN + 1)));
    }

    /**
     * Begins a draft; where one of that area and span is open already, it is that one. The edition after another begins with
     * the texts and cards of the last one issued, withdrawn or not. It gets no diary number: the registry gives each edition
     * its own, and a number that is missing is seen sooner than a wrong one.
     *
     * @return its id
     * @throws NotFound when the area is not the actor's to write of, or the span is none that is offered
     */
    public long begin(Actor actor, Area area, Span span) {
        reach.mustKeep(actor, area.countyCode());
        names.of(area);
        if (!Spans.offered(clock.today(), publications.published(actor, area.countyCode()))
                .contains(span)) {
            throw new NotFound();
        }
        search.alone(area.countyCode());
        List<Annex> editions = search.editions(area, span);
        if (!editions.isEmpty() && editions.get(0).isDraft()) {
            return editions.get(0).getId();
        }
        Instant now = clock.now();
        Annex annex = editions.isEmpty()
                ? new Annex(area, span, 1, actor.personId(), now)
                : editions.get(0).next(actor.personId(), now);
        em.persist(annex);
        if (!editions.isEmpty()) {
            // texts are taken in by the database only when their draft stands there
            em.flush();
            texts.takeOver(editions.get(0), annex, actor.personId(), now);
        }
        events.fire(AnnexDrafted.of(actor, clock.now(), "ANNEX_BEGUN", annex));
        return annex.getId();
    }

    /**
     * A draft to be written.
     *
     * @throws NotFound when the actor does not keep it, or it is a draft no more
     */
    public AnnexDraft find(Actor actor, long id) {
        Annex annex = search.find(actor, id);
        if (!annex.isDraft()) {
            throw new NotFound();
        }
        List<PublishedSet> published =
                publications.published(actor, annex.area().countyCode());
        Set<String> chosen = Set.copyOf(annex.getCards());
        List<Named> themes = reference.allThemes(actor).stream()
                .filter(theme -> theme.isActive() || chosen.contains(theme.getCode()))
                .map(theme -> new Named(theme.getCode(), BothLanguages.of(theme.getNames())))
                .toList();
        return new AnnexDraft(
                names.row(annex),
                texts.of(annex),
                List.copyOf(annex.getCards()),
                themes,
                SpanTables.isFigured(annex.span(), published),
                annex.getTextsFrom());
    }

    /**
     * Stores what was typed at a place, at every pause of typing. With a fault nothing is stored, and the answer holds what
     * stands there: words that were there before, or those of somebody else who wrote meanwhile.
     *
     * @param version of the text that the writer had read; 0 for a place at which nothing was ever written
     * @throws HavaintoException when it is a draft no more
     * @throws NotFound when the actor does not keep it, or it has no such place
     */
    public Autosaved write(Actor actor, long id, TextPlace place, String words, int version) {
        Annex annex = draft(actor, id);
        if (!texts.hasPlace(annex, place)) {
            throw new NotFound();
        }
        return texts.store(annex, place, words, version, actor.personId(), clock.now());
    }

    /**
     * Chooses the themes that get a card, in their order. Texts of a theme that lost its card are kept.
     *
     * @throws HavaintoException about {@code cards} when there are too few or too many, or one twice
     * @throws Conflict when the draft was changed since the page was read
     */
    public AnnexRow chooseCards(Actor actor, long id, int version, List<String> themes) {
        Annex annex = draft(actor, id, version);
        Set<String> known = reference.themes(actor).stream().map(Theme::getCode).collect(Collectors.toSet());
        known.addAll(annex.getCards());
        boolean fits = themes.size() >= Annex.FEWEST_CARDS && themes.size() <= Annex.MOST_CARDS;
        Faults faults = new Faults();
        faults.note(!fits, "cards", new HavaintoException("annex.refused.cards", Annex.FEWEST_CARDS, Annex.MOST_CARDS));
        faults.note(
                Set.copyOf(themes).size() < themes.size(), "cards", new HavaintoException("annex.refused.cardTwice"));
        faults.mustBeNone();
        if (!known.containsAll(themes)) {
            throw new NotFound();
        }
        annex.chooseCards(themes, clock.now());
        em.flush();
        events.fire(AnnexDrafted.of(actor, clock.now(), "ANNEX_CARDS_CHOSEN", annex));
        return names.row(annex);
    }

    /**
     * Notes the diary number (asianumero) that the registry gave.
     *
     * @throws HavaintoException about {@code diary} when it is too long or must not be stored
     */
    public AnnexRow register(Actor actor, long id, int version, String diaryNumber) {
        Annex annex = draft(actor, id, version);
        String diary = diaryNumber == null || diaryNumber.isBlank() ? null : diaryNumber.strip();
        Faults faults = new Faults();
        faults.words("diary", diary, Annex.DIARY_LENGTH);
        faults.mustBeNone();
        annex.registerAs(diary, clock.now());
        em.flush();
        events.fire(AnnexDrafted.of(actor, clock.now(), "ANNEX_REGISTERED", annex));
        return names.row(annex);
    }

    /** Throws a draft away with all that was written in it. */
    public void discard(Actor actor, long id, int version) {
        Annex annex = draft(actor, id, version);
        events.fire(AnnexDrafted.of(actor, clock.now(), "ANNEX_DISCARDED", annex));
        texts.discard(annex);
    }

    private Annex draft(Actor actor, long id, int version) {
        Annex annex = draft(actor, id);
        if (annex.getVersion() != version) {
            throw new Conflict();
        }
        return annex;
    }

    private Annex draft(Actor actor, long id) {
        Annex annex = search.lock(actor, id);
        if (!annex.isDraft()) {
            throw new HavaintoException("annex.refused.noDraft");
        }
        return annex;
    }
}
