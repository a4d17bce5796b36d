package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.feedback.boundary.Feedbacks;
import fi.havainto.feedback.entity.Answer;
import fi.havainto.feedback.entity.Feedback;
import fi.havainto.feedback.entity.FeedbackNews;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes back to whoever wrote: news until it is read, and an answer that is kept. */
@ExtendWith(ArquillianExtension.class)
class FeedbackIT {

    private static final int ALL = 1000;

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Feedbacks feedbacks;

    private Actor author;
    private Actor leader;
    private String mark;

    @BeforeEach
    void people() {
        author = county.as(Who.AUTHOR);
        leader = county.as(Who.LEADER);
        mark = OwnWord.next();
    }

    @Test
    void feedbackIsNewsUntilItIsReadAndKeepsItsAnswer() {
        Report report = pen.sent(author, draft -> draft.getObservation().setTitle(mark), Level.UNIT);
        pen.make(leader, report, Move.TAKE, new MoveInput());
        pen.make(leader, report, Move.DECIDE, Pen.outcome(Outcome.REFERRED_BACK));
        pen.make(leader, report, Move.DECIDE, Pen.outcome(Outcome.NOTED));
        assertThat(news()).hasSize(2).extracting(FeedbackNews::words).containsOnly("Perustelu kokeilusta.");
        feedbacks.markRead(author, report.getId());
        feedbacks.markRead(author, report.getId());
        assertThat(news()).isEmpty();
        List<Feedback> told = feedbacks.of(leader, report);
        assertThat(told).hasSize(2);
        feedbacks.answer(author, told.get(1).getId(), Answer.NOT_ENOUGH, " Mitään ei tapahtunut. ", "fi");
        var answered =
                feedbacks.of(leader, report).get(1).recipient(author.personId()).orElseThrow();
        assertThat(answered.getAnswer()).isEqualTo(Answer.NOT_ENOUGH);
        assertThat(answered.getWhy().getText()).isEqualTo("Mitään ei tapahtunut.");
    }

    private List<FeedbackNews> news() {
        return feedbacks.news(author, ALL).stream()
                .filter(one -> mark.equals(one.title()))
                .toList();
    }
}
