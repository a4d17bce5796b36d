package fi.havainto.report.control;

import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.privacy.PrivacyGuard;
import fi.havainto.report.entity.DraftText;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;

/**
 * The row behind a form. The form's key is unique, so however often a form is opened, saved, sent again or retried,
 * it is one row. The row is made at the first autosave.
 */
@ApplicationScoped
public class Drafts {

    private static final String INSERT = """
            insert into report_report (id, form_key, stage, unit_id, county_code, language, visibility, saved_at, version,
                extent, trend)
            values (nextval('report_report_seq'), ?1, 'DRAFT', ?2, ?3, ?4, ?5, ?6, 0, 'NO_ESTIMATE', 'UNKNOWN')
            on conflict (form_key) do nothing
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The row of that key, locked for the rest of the transaction. */
    public Optional<Report> lock(String formKey) {
        return em.createQuery("select r from Report r where r.formKey = :key", Report.class)
                .setParameter("key", formKey)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * Stores a draft over its row; a text with a stopped passage, or one too long for its place, keeps what was
     * stored before.
     *
     * @return the stored draft, and the texts that were held back
     * @throws Conflict when another tab stored it first
     */
    public Map.Entry<Report, Map<String, String>> store(Actor actor, Report draft) {
        Report row = lockOrMake(draft);
        boolean fresh = row.getAuthors().isEmpty();
        mustBeTheWritersDraft(actor, row, draft);
        if (fresh) {
            draft.storedAs(row.getId(), row.getVersion());
        } else if (row.getVersion() != draft.getVersion()) {
            throw new Conflict();
        }
        Map<String, String> held = DraftText.hold(draft, Drafts::mustHold, DraftText.words(row));
        draft.savedAt(clock.now());
        try {
            Report stored = em.merge(draft);
            em.flush();
            return Map.entry(loaded(stored), held);
        } finally {
            DraftText.giveBack(draft, held);
        }
    }

    /** A row without an author was made by this very transaction; any other must be this writer's own draft. */
    private static void mustBeTheWritersDraft(Actor actor, Report row, Report draft) {
        boolean fresh = row.getAuthors().isEmpty();
        if (!fresh && !row.isWrittenBy(actor)) {
            throw new NotFound();
        }
        if (!row.isDraft() || (!fresh && draft.getId() == null)) {
            throw new Conflict();
        }
    }

    private static boolean mustHold(DraftText text) {
        return text.isTooLong() || PrivacyGuard.mustStop(text.words());
    }

    /** The row of that draft, made if it is not there yet: whoever sends the same form meanwhile waits for it. */
    public Report lockOrMake(Report draft) {
        return lock(draft.getFormKey()).orElseGet(() -> {
            insert(draft);
            return lock(draft.getFormKey()).orElseThrow(NotFound::new);
        });
    }

    private void insert(Report draft) {
        em.createNativeQuery(INSERT)
                .setParameter(1, draft.getFormKey())
                .setParameter(2, draft.getUnit().getId())
                .setParameter(3, draft.getCountyCode())
                .setParameter(4, draft.getLanguage())
                .setParameter(5, draft.getVisibility().name())
                .setParameter(6, Timestamp.from(clock.now()))
                .executeUpdate();
    }

    /** Reads what a form shows, while the transaction lasts. */
    public static Report loaded(Report report) {
        report.getThemes().size();
        report.getClientGroups().size();
        report.getProposals().size();
        report.getUnit().getPath();
        return report;
    }
}
