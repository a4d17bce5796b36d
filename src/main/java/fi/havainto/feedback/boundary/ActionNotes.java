package fi.havainto.feedback.boundary;

import fi.havainto.feedback.entity.Action;
import fi.havainto.feedback.entity.ActionNote;
import fi.havainto.feedback.entity.NoteKind;
import fi.havainto.feedback.entity.WrittenNote;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.Faults;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** Writing down how an action goes and what it changed. It moves nothing, and nothing that was written is changed. */
@Boundary
public class ActionNotes {

    private static final String WORDS = "words";
    private static final String SEEN = "seen";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Reports reports;

    @Inject
    private Actions actions;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /**
     * Stores a note; the same form sent again is the same note.
     *
     * @throws HavaintoException when the action is not at that stage, or the actor does not answer for it
     * @throws fi.havainto.platform.WrongFields when something that was typed is missing, too long, stopped, or no such day
     */
    public void write(Actor actor, String number, WrittenNote note) {
        Report report = lock(actor, number);
        ActionProposal proposal = report.getProposals().stream()
                .filter(one -> one.getId().equals(note.proposalId()))
                .findFirst()
                .orElseThrow(() -> new HavaintoException("report.move.noProposal").about("which"));
        if (isStored(actor, note)) {
            return;
        }
        Optional<Action> last = actions.last(actor, proposal.getId());
        note.kind().refusalTo(actor, report, proposal, last).ifPresent(key -> {
            throw new HavaintoException(key);
        });
        mustFit(note, last.get());
        ActionNote stored =
                new ActionNote(last.get(), note, actor.personId(), role(actor, proposal, note.kind()), clock.now());
        em.persist(stored);
        em.flush();
        events.fire(
                new ActionNoted(actor, stored.getAt(), report.getId(), proposal.getId(), stored.getId(), note.kind()));
    }

    /** Locked before it is read, so that nobody finishes or contests meanwhile; who may not see it finds nothing. */
    private Report lock(Actor actor, String number) {
        em.createQuery("select r from Report r where r.number = :number", Report.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        return reports.read(actor, number);
    }

    private boolean isStored(Actor actor, WrittenNote note) {
        return em.createQuery("select n.id from ActionNote n where n.formKey = :key and n.byPerson = :me", Long.class)
                .setParameter("key", note.formKey())
                .setParameter("me", actor.personId())
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    private void mustFit(WrittenNote note, Action action) {
        Faults faults = new Faults();
        faults.text(WORDS, note.words(), note.kind().limit());
        if (note.kind() == NoteKind.EFFECT) {
            LocalDate seen = note.seenOn();
            LocalDate began = LocalDate.ofInstant(action.getStartedAt(), Clock.ZONE);
            faults.note(seen == null, SEEN, new HavaintoException("error.field.needed"));
            faults.note(
                    seen != null && seen.isAfter(clock.today()),
                    SEEN,
                    new HavaintoException("feedback.note.seen.future"));
            faults.note(seen != null && seen.isBefore(began), SEEN, new HavaintoException("feedback.note.seen.early"));
        }
        faults.mustBeNone();
    }

    /** As what they write: the role of the desk where the action is or ended, or else the coordinator's. */
    private static Role role(Actor actor, ActionProposal proposal, NoteKind kind) {
        HandlingStep step = proposal.lastUnitStep().orElseThrow();
        return kind == NoteKind.PROGRESS || step.desk().isHeldBy(actor) ? step.getRole() : Role.COORDINATOR;
    }
}
