package fi.havainto.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What the last action said, as the summary of a page shows it: problems first, each with a way to its field. */
@Named("problems")
@RequestScoped
public class Problems {

    /**
     * One line of the summary.
     *
     * @param text what to read
     * @param link where to go, or null
     */
    public record Line(String text, String link) {

        public String getText() {
            return text;
        }

        public String getLink() {
            return link;
        }
    }

    /** Whether they are told here: beside the form that was sent, or where no form stands around. */
    public boolean belongTo(UIComponent place) {
        UIComponent around = place;
        while (around != null && !(around instanceof UIForm)) {
            around = around.getParent();
        }
        return around == null || ((UIForm) around).isSubmitted();
    }

    public boolean isAny() {
        return !getList().isEmpty();
    }

    public List<Line> getList() {
        return lines(FacesContext.getCurrentInstance(), true);
    }

    public List<Line> getNews() {
        return lines(FacesContext.getCurrentInstance(), false);
    }

    private static List<Line> lines(FacesContext context, boolean problems) {
        List<Line> lines = new ArrayList<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            context.getMessageList(id).stream()
                    .filter(message -> isProblem(message) == problems)
                    .map(message -> line(message, id))
                    .forEach(lines::add);
        }
        return lines;
    }

    /** Marks the message as seen: Faces writes the others to the log, words and all. */
    private static Line line(FacesMessage message, String id) {
        message.rendered();
        return new Line(message.getSummary(), id == null ? null : "#" + id);
    }

    private static boolean isProblem(FacesMessage message) {
        Severity severity = message.getSeverity();
        return severity.compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }
}
