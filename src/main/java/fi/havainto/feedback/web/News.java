package fi.havainto.feedback.web;

import fi.havainto.feedback.boundary.Feedbacks;
import fi.havainto.feedback.entity.FeedbackNews;
import fi.havainto.platform.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Unread feedback, for the home page of whoever wrote. */
@Named
@RequestScoped
public class News {

    private static final int MOST = 5;

    @Inject
    private Feedbacks feedbacks;

    @Inject
    private CurrentActor me;

    private List<FeedbackNews> unread;

    public List<FeedbackNews> getUnread() {
        if (unread == null) {
            unread = feedbacks.news(me.get(), MOST);
        }
        return unread;
    }
}
