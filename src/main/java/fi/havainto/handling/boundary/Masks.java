package fi.havainto.handling.boundary;

import fi.havainto.handling.control.AreaReports;
import fi.havainto.handling.control.KeptSearches;
import fi.havainto.handling.control.TextSearch;
import fi.havainto.handling.entity.Hint;
import fi.havainto.handling.entity.MaskPlace;
import fi.havainto.handling.entity.MaskReach;
import fi.havainto.handling.entity.SoughtWords;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.IssuedAsked;
import fi.havainto.report.entity.MaskReason;
import fi.havainto.report.entity.Masking;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;

/**
 * Taking words out of a report for good (peittäminen): personal data that was sent all the same. The owner's function
 * does it in every text of the report at once; this role could not, and nobody can take it back.
 */
@Boundary
public class Masks {

    /** Fewer letters would tear holes into every text. */
    public static final int FEWEST_LETTERS = 3;

    public static final int WORDS_LENGTH = 8000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AreaReports area;

    @Inject
    private TextSearch search;

    @Inject
    private KeptSearches searches;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Event<IssuedAsked> issued;

    /** What in the texts of a report looks as if it told who somebody is. */
    public List<Hint> hints(Actor actor, Report report) {
        area.mustBeOfArea(actor, report);
        return search.hints(report.getId());
    }

    /** Where the words stand that somebody wants to mask; nothing changes. */
    public List<MaskPlace> places(Actor actor, Report report, String words) {
        area.mustBeOfArea(actor, report);
        mustBeMaskable(words);
        List<MaskPlace> places = search.places(report.getId(), words);
        if (places.isEmpty()) {
            throw new HavaintoException("handling.mask.notFound").about("words");
        }
        return places;
    }

    /** How far masking them would go beyond the report itself. */
    public MaskReach reach(Actor actor, Report report, String words) {
        area.mustBeOfArea(actor, report);
        return search.reach(report.getId(), words);
    }

    /** The numbers of issued papers that hold the words and keep them: what was issued is not changed by masking. */
    public List<String> issued(Actor actor, Report report, String words) {
        area.mustBeOfArea(actor, report);
        mustBeMaskable(words);
        IssuedAsked asked = new IssuedAsked(actor, report.getCountyCode(), words);
        issued.fire(asked);
        return asked.numbers();
    }

    /**
     * Masks the words wherever they stand in the report.
     *
     * @param version the report's version that the page had read
     * @throws fi.havainto.platform.Conflict when the report was changed since
     */
    public void mask(Actor actor, long reportId, int version, String words, MaskReason reason) {
        mustBeMaskable(words);
        if (reason == null) {
            throw new HavaintoException("handling.mask.needsReason").about("reason");
        }
        String county = area.lock(actor, reportId, version).getCountyCode();
        Number texts = (Number) em.createNativeQuery("select report_mask(?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, reportId)
                .setParameter(2, words)
                .setParameter(3, actor.personId())
                .setParameter(4, reason.name())
                .setParameter(5, Timestamp.from(clock.now()))
                .getSingleResult();
        // what was read before holds the words, and must not be written again
        em.clear();
        if (texts.intValue() == 0) {
            throw new HavaintoException("handling.mask.notFound").about("words");
        }
        searches.forget(county, words);
        events.fire(new TextMasked(actor, clock.now(), reportId, reason, texts.intValue()));
    }

    /** What was masked in a report so far: where, why and when. */
    public List<Masking> done(Actor actor, Report report) {
        area.mustBeOfArea(actor, report);
        return em.createQuery("select m from Masking m where m.reportId = :report order by m.at, m.id", Masking.class)
                .setParameter("report", report.getId())
                .getResultList();
    }

    private static void mustBeMaskable(String words) {
        if (words == null || SoughtWords.letters(words) < FEWEST_LETTERS) {
            throw new HavaintoException("handling.mask.tooShort", FEWEST_LETTERS).about("words");
        }
        if (words.length() > WORDS_LENGTH) {
            throw new HavaintoException("report.move.tooLong", WORDS_LENGTH).about("words");
        }
    }
}
