package fi.havainto.feedback.web;

import fi.havainto.feedback.boundary.Feedbacks;
import fi.havainto.feedback.entity.Answer;
import fi.havainto.feedback.entity.Feedback;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Frame;
import fi.havainto.platform.web.Texts;
import fi.havainto.report.entity.Report;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Where the person who wrote says whether the feedback was enough, and why not. */
@Named
@ViewScoped
public class AnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Timeline timeline;

    @Inject
    private Feedbacks feedbacks;

    @Inject
    private CurrentActor me;

    @Inject
    private ActiveLocale language;

    @Inject
    private Texts texts;

    @Inject
    private Frame frame;

    private Answer answer;
    private String why;

    /** The feedbacks of this report that its reader has not answered yet, oldest first. */
    public List<Feedback> unanswered(Report report) {
        return timeline.told(report).stream()
                .filter(feedback -> feedback.recipient(me.get().personId())
                        .filter(recipient -> recipient.getAnswer() == null)
                        .isPresent())
                .toList();
    }

    /** What the feedback is about: "Ehdotus 2: hylätty". */
    public String heading(Report report, Feedback feedback) {
        return timeline.of(report).stream()
                .filter(entry -> entry.feedbacks().contains(feedback))
                .findFirst()
                .map(entry -> texts.of(
                        "feedback.act." + entry.act(),
                        texts.list(entry.ordinals()),
                        entry.ordinals().size()))
                .orElseThrow();
    }

    /** Marks what stands on the page as read; asked for by the page once it is shown. */
    public void markRead(long reportId) {
        feedbacks.markRead(me.get(), reportId);
    }

    public void send(Feedback feedback, String number) {
        if (answer == null) {
            throw new HavaintoException("feedback.answer.choose").about("given");
        }
        feedbacks.answer(me.get(), feedback.getId(), answer, why, language.getTag());
        frame.go("/report/" + number + "?done=ANSWERED");
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public int getLimit() {
        return Feedbacks.WHY_LENGTH;
    }

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
