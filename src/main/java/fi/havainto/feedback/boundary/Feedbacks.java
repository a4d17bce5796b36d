package fi.havainto.feedback.boundary;

import fi.havainto.feedback.entity.Answer;
import fi.havainto.feedback.entity.Feedback;
import fi.havainto.feedback.entity.FeedbackNews;
import fi.havainto.feedback.entity.Recipient;
import fi.havainto.feedback.entity.RecipientKey;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.Passage;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.privacy.PrivacyGuard;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reading feedback, and saying whether it was enough. */
@Boundary
public class Feedbacks {

    public static final int WHY_LENGTH = 2000;

    private static final String WHY = "why";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /** The feedbacks of a report that the actor was already given to read, oldest first. */
    public List<Feedback> of(Actor actor, Report report) {
        return em.createQuery(
                        "select distinct f from Feedback f join fetch f.passage left join fetch f.recipients r"
                                + " left join fetch r.why where f.reportId = :report order by f.at, f.id",
                        Feedback.class)
                .setParameter("report", report.getId())
                .getResultList();
    }

    /** What this person has not read yet, newest first. */
    public List<FeedbackNews> news(Actor actor, int most) {
        return em.createQuery(
                        "select new fi.havainto.feedback.entity.FeedbackNews(r.number, r.observation.title, w.text,"
                                + " w.language, f.at) from Recipient rc join rc.feedback f join f.passage w, Report r"
                                + " where r.id = f.reportId and rc.personId = :me and rc.readAt is null"
                                + " order by f.at desc, f.id desc",
                        FeedbackNews.class)
                .setParameter("me", actor.personId())
                .setMaxResults(most)
                .getResultList();
    }

    /** Marks every feedback of a report as read by this person; reading twice changes nothing. */
    public void markRead(Actor actor, long reportId) {
        List<Recipient> unread = em.createQuery(
                        "select r from Recipient r where r.personId = :me and r.readAt is null"
                                + " and r.feedback.reportId = :report",
                        Recipient.class)
                .setParameter("me", actor.personId())
                .setParameter("report", reportId)
                .getResultList();
        unread.forEach(recipient -> recipient.readAt(clock.now()));
        if (!unread.isEmpty()) {
            events.fire(new FeedbackRead(actor, clock.now(), reportId));
        }
    }

    /** Stores the answer of a recipient; "not enough" says why. */
    public void answer(Actor actor, long feedbackId, Answer answer, String why, String language) {
        Recipient recipient = em.find(Recipient.class, new RecipientKey(feedbackId, actor.personId()));
        if (recipient == null) {
            throw new NotFound();
        }
        boolean silent = why == null || why.isBlank();
        if (answer == Answer.NOT_ENOUGH && silent) {
            throw new HavaintoException("feedback.answer.needsWhy").about(WHY);
        }
        if (!silent && why.length() > WHY_LENGTH) {
            throw new HavaintoException("feedback.answer.tooLong", WHY_LENGTH).about(WHY);
        }
        if (PrivacyGuard.mustStop(why)) {
            throw new HavaintoException("report.move.stopped").about(WHY);
        }
        Passage reason = silent ? null : Passage.of(why.strip(), language, clock.now());
        recipient.answer(answer, reason, clock.now());
        events.fire(
                new FeedbackAnswered(actor, clock.now(), recipient.getFeedback().getReportId(), feedbackId, answer));
    }
}
