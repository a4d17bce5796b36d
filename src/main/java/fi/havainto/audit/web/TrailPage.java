package fi.havainto.audit.web;

import fi.havainto.audit.boundary.TrailReading;
import fi.havainto.audit.boundary.Verification;
import fi.havainto.audit.entity.TrailFilter;
import fi.havainto.audit.entity.TrailRow;
import fi.havainto.audit.entity.TrailState;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Address;
import fi.havainto.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The trail, the newest line first. What it is narrowed to stands in the address. */
@Named
@RequestScoped
public class TrailPage {

    public static final int ROWS = 50;

    @Inject
    private TrailReading trail;

    @Inject
    private Verification verification;

    @Inject
    private TrailAsked asked;

    @Inject
    private CurrentActor me;

    @Inject
    private Frame frame;

    @Inject
    private HttpServletRequest request;

    private List<TrailRow> rows = List.of();
    private TrailState state;

    /** Reads one line more than is shown, to know whether there is a next page. */
    public void load() {
        TrailFilter filter = asked.filter();
        state = trail.state(me.get());
        if (!asked.isWrong()) {
            rows = trail.rows(me.get(), filter, asked.beforeId(), ROWS + 1);
        }
    }

    /** Looks through the whole chain now; the page that follows says what was found. */
    public void verify() {
        verification.verify(me.get());
        frame.go("/audit?done=verified");
    }

    public List<TrailRow> getRows() {
        return rows.subList(0, Math.min(ROWS, rows.size()));
    }

    /** This page from the line after the last one shown; null on the last page. */
    public String getOlder() {
        return rows.size() > ROWS
                ? with("before", Long.toString(rows.get(ROWS - 1).id()))
                : null;
    }

    /** This page with another value of one parameter, from its newest line unless it is a page that is asked for. */
    public String with(String parameter, Object value) {
        Address address = Address.asked(request).without("done");
        return request.getContextPath()
                + (parameter.equals("before") ? address : address.without("before"))
                        .with(parameter, String.valueOf(value));
    }

    /** The same lines from the newest on, as a file. */
    public String getFile() {
        String query = Address.asked(request).without("done").without("before").query();
        return frame.to(new Address("/audit/trail.csv", query).toString());
    }

    public int getFileRows() {
        return TrailFile.MOST;
    }

    public TrailState getState() {
        return state;
    }
}
