package fi.havainto.report.boundary;

import fi.havainto.account.boundary.People;
import fi.havainto.account.entity.Person;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import fi.havainto.platform.privacy.PrivacyGuard;
import fi.havainto.report.control.Drafts;
import fi.havainto.report.control.MineSearch;
import fi.havainto.report.control.Visible;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.DraftText;
import fi.havainto.report.entity.MineRow;
import fi.havainto.report.entity.Missing;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.QuestionRow;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.SoughtTerms;
import fi.havainto.report.entity.Visibility;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writing, sending and reading reports. A form is known by its key from the first letter to the receipt. */
@Boundary
public class Reports {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Drafts drafts;

    @Inject
    private MineSearch mine;

    @Inject
    private Moves moves;

    @Inject
    private Visible visible;

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /** The draft of that form, or a new one that is not stored yet. A report that was sent has its number. */
    public Report open(Actor actor, String formKey, String language) {
        actor.mustBeAllowed(Permission.FILE_REPORTS);
        List<Report> rows = em.createQuery("select r from Report r where r.formKey = :key", Report.class)
                .setParameter("key", formKey)
                .getResultList();
        if (rows.isEmpty()) {
            Person author = people.find(actor, actor.personId());
            return new Report(formKey, units.find(actor, author.getUnitId()), author.getId(), language);
        }
        Report report = Drafts.loaded(rows.get(0));
        if (!report.isWrittenBy(actor)) {
            throw new NotFound();
        }
        return report;
    }

    /** Stores the draft as it is, incomplete or not; what is stopped or too long is held back and told. */
    public SavedDraft save(Actor actor, Report draft) {
        actor.mustBeAllowed(Permission.FILE_REPORTS);
        var stored = drafts.store(actor, draft);
        return new SavedDraft(stored.getKey(), stored.getValue());
    }

    /**
     * Lets a draft that another save has overtaken go on from what is stored, if it holds every word of that.
     *
     * @return whether it may be stored now
     */
    public boolean catchUp(Actor actor, Report draft) {
        actor.mustBeAllowed(Permission.FILE_REPORTS);
        Report stored = Drafts.loaded(drafts.lock(draft.getFormKey()).orElseThrow(NotFound::new));
        if (!stored.isWrittenBy(actor)) {
            throw new NotFound();
        }
        boolean goesOn = stored.isDraft() && DraftText.goesOnFrom(stored, draft);
        if (goesOn) {
            draft.catchUpWith(stored);
        }
        return goesOn;
    }

    /**
     * Sends the draft. The same form sent again, by a double click or a retry, answers with the same number.
     *
     * @return the report's number, {@code 2026-000123}
     * @throws Incomplete when something required is missing
     * @throws Stopped when a text holds a stopped passage
     */
    public String submit(Actor actor, Report draft) {
        actor.mustBeAllowed(Permission.FILE_REPORTS);
        Report row = drafts.lockOrMake(draft);
        if (!row.isDraft() && row.isWrittenBy(actor)) {
            return row.getNumber();
        }
        List<Missing> missing = Missing.in(draft);
        if (!missing.isEmpty()) {
            throw new Incomplete(missing);
        }
        Set<String> stopped = DraftText.stopped(draft, PrivacyGuard::mustStop);
        if (!stopped.isEmpty()) {
            throw new Stopped(stopped);
        }
        Report report = drafts.store(actor, draft).getKey();
        report.numberAs(nextNumber(), clock.now());
        moves.make(actor, report.getId(), Move.SUBMIT, versions(report), new MoveInput());
        return report.getNumber();
    }

    /** Throws a draft away; a report that was sent stays. */
    public void discard(Actor actor, String formKey) {
        Report draft = drafts.lock(formKey).orElseThrow(NotFound::new);
        if (!draft.isWrittenBy(actor) || !draft.isDraft()) {
            throw new NotFound();
        }
        em.remove(draft);
        events.fire(new DraftDiscarded(actor, clock.now(), draft.getId()));
    }

    /**
     * The report with everything its page shows; one that this actor may not see is not found. Steps and passages are
     * fetched before the lists that lead to them, so that the number of statements does not grow with the rows.
     */
    public Report read(Actor actor, String number) {
        if (number == null || !number.matches(Report.NUMBER)) {
            throw new NotFound();
        }
        Visible.Condition condition = visible.condition(actor);
        var query = em.createQuery(
                        "select distinct r from Report r join fetch r.unit left join fetch r.authors left join fetch"
                                + " r.themes left join fetch r.clientGroups left join fetch r.wrongChannels w left join"
                                + " fetch w.channel left join fetch w.passage where r.number = :number and "
                                + condition.jpql(),
                        Report.class)
                .setParameter("number", number);
        Report report = condition.bind(query).getResultStream().findFirst().orElseThrow(NotFound::new);
        if (report.getVisibility() == Visibility.CONFIDENTIAL && !report.isWrittenBy(actor)) {
            events.fire(new ConfidentialRead(actor, clock.now(), report.getId()));
        }
        em.createNamedQuery(ActionProposal.WITH_STEPS, ActionProposal.class)
                .setParameter("report", report)
                .getResultList();
        em.createQuery("select c from ReportChange c left join fetch c.passage where c.report = :report")
                .setParameter("report", report)
                .getResultList();
        report.getProposals().stream()
                .flatMap(proposal -> proposal.getSteps().stream())
                .forEach(step -> step.getQuestions().size());
        report.getChanges().size();
        return Drafts.loaded(report);
    }

    /** Own and team reports, with what happened last first. */
    public List<MineRow> mine(Actor actor, int first, int size) {
        actor.mustBeAllowed(Permission.FILE_REPORTS);
        return mine.sent(actor, SoughtTerms.of(null), first, size);
    }

    /** Those of them that hold what was typed, signs alone hold nothing back. */
    public List<MineRow> mine(Actor actor, String words, int first, int size) {
        actor.mustBeAllowed(Permission.FILE_REPORTS);
        return mine.sent(actor, SoughtTerms.of(words), first, size);
    }

    /** What this writer is asked, due first. */
    public List<QuestionRow> questions(Actor actor, int most) {
        actor.mustBeAllowed(Permission.FILE_REPORTS);
        return mine.questions(actor, most);
    }

    public List<Report> drafts(Actor actor) {
        actor.mustBeAllowed(Permission.FILE_REPORTS);
        return mine.drafts(actor);
    }

    private String nextNumber() {
        Number next = (Number)
                em.createNativeQuery("select nextval('report_number_seq')").getSingleResult();
        return "%d-%06d".formatted(clock.today().getYear(), next.longValue());
    }

    private static Map<Long, Integer> versions(Report report) {
        return report.getProposals().stream()
                .collect(Collectors.toMap(ActionProposal::getId, ActionProposal::getVersion));
    }
}
