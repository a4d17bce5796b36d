package fi.havainto.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What stands around every page: where the reader is, the other languages, the county's other channels. */
@Named("frame")
@RequestScoped
public class Frame {

    @Inject
    private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "HAVAINTO_DEMO", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "HAVAINTO_LINK_DEFECT")
    private Optional<String> defectLink;

    @Inject
    @ConfigProperty(name = "HAVAINTO_LINK_CONCERN")
    private Optional<String> concernLink;

    /** An address within the application, from its root. */
    public String to(String path) {
        return request.getContextPath() + path;
    }

    /** Sends the browser there after an action, so that neither reload nor the back button repeats it. */
    public void go(String path) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(to(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This very page in another language. */
    public String in(String tag) {
        return to(Address.asked(request).with(Languages.CHOICE, tag).toString());
    }

    /** For {@code aria-current}: "page" at that path, nothing elsewhere. */
    public String current(String path) {
        return Address.asked(request).path().equals(path) ? "page" : null;
    }

    public boolean isDemo() {
        return demo;
    }

    /** Where the county takes notices of defects in service; null when nobody has said so. */
    public String getDefectLink() {
        return web(defectLink);
    }

    /** Where the county takes notices of concern about one person; null when nobody has said so. */
    public String getConcernLink() {
        return web(concernLink);
    }

    /** Where to go on after a session or a view has ended. */
    public String getNext() {
        String next = request.getParameter("next");
        return Address.isLocal(next) ? next : "/";
    }

    /** The id of what went wrong, for the page that says so; null when there is none. */
    public String getIncident() {
        String now = (String) request.getAttribute(Incident.ATTRIBUTE);
        return Incident.idOrNull(now == null ? request.getParameter("id") : now);
    }

    private static String web(Optional<String> link) {
        return link.filter(text -> text.startsWith("https://") || text.startsWith("http://"))
                .orElse(null);
    }
}
