package fi.havainto.notification.web;

import fi.havainto.notification.boundary.OutboxKeeping;
import fi.havainto.notification.entity.MailFault;
import fi.havainto.notification.entity.OutboxRow;
import fi.havainto.notification.entity.OutboxState;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Address;
import fi.havainto.platform.web.Frame;
import fi.havainto.platform.web.PageNumber;
import fi.havainto.platform.web.RowId;
import fi.havainto.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How the mails fare: counts, and a list that its address narrows to one state. */
@Named
@RequestScoped
public class OutboxPage {

    public static final int ROWS = 25;

    /** Name of the button of a row; its value is the row's id. */
    private static final String AGAIN = "again";

    private static final String TRIAL = "trial";

    @Inject
    private OutboxKeeping outbox;

    @Inject
    private CurrentActor me;

    @Inject
    private Texts texts;

    @Inject
    private Frame frame;

    @Inject
    private HttpServletRequest request;

    private String state;
    private String asked;
    private int page = PageNumber.FIRST;
    private List<OutboxRow> rows = List.of();
    private Map<OutboxState, Long> counts;
    private OutboxKeeping.Service service;

    /**
     * Shows the list, or tries a row again when its button was pressed. The button names the row by its id and not by
     * its place, since the list may have grown meanwhile.
     */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            frame.go(request.getParameter(TRIAL) == null ? again() : trial());
            return;
        }
        page = PageNumber.of(asked);
        service = outbox.service(me.get());
        counts = outbox.counts(me.get());
        rows = outbox.rows(me.get(), getShown(), (page - 1) * ROWS, ROWS + 1);
    }

    /** Where to go on; one that waits or has left meanwhile needs no word, the list shows it as it is. */
    private String again() {
        Address here = Address.asked(request).without("done");
        try {
            outbox.again(me.get(), RowId.of(request.getParameter(AGAIN)));
            return here.with("done", "AGAIN").toString();
        } catch (Conflict meanwhile) {
            return here.toString();
        }
    }

    private String trial() {
        OutboxKeeping.Trial trial = outbox.trial(me.get());
        String result = trial.taken()
                ? "SENT"
                : trial.reason() == null ? "NO_ADDRESS" : trial.reason().name();
        return Address.asked(request).without("done").with("done", result).toString();
    }

    /** What to say of what was done last, by its word in the address; null when there is nothing to say. */
    public String getDone() {
        String done = request.getParameter("done");
        if ("AGAIN".equals(done)) {
            return texts.of("notification.outbox.waitsAgain");
        }
        if ("SENT".equals(done) || "NO_ADDRESS".equals(done)) {
            return texts.of("notification.trial." + done);
        }
        return Arrays.stream(MailFault.values())
                .filter(fault -> fault.name().equals(done))
                .map(fault -> texts.of("notification.trial.failed", texts.of("notification.fault." + fault)))
                .findFirst()
                .orElse(null);
    }

    public boolean isGood() {
        return "AGAIN".equals(request.getParameter("done")) || "SENT".equals(request.getParameter("done"));
    }

    /** The state that the address names, or null for all. */
    public OutboxState getShown() {
        return Arrays.stream(OutboxState.values())
                .filter(one -> one.name().equalsIgnoreCase(state))
                .findFirst()
                .orElse(null);
    }

    public OutboxState[] getStates() {
        return OutboxState.values();
    }

    /** "12", or "1 000+" where nobody counts further. */
    public String count(OutboxState of) {
        return shown(counts.getOrDefault(of, 0L), counts.getOrDefault(of, 0L) >= OutboxKeeping.MOST_COUNTED);
    }

    public String getAll() {
        return shown(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.values().stream().anyMatch(count -> count >= OutboxKeeping.MOST_COUNTED));
    }

    private String shown(long count, boolean atLeast) {
        return texts.number(count) + (atLeast ? "+" : "");
    }

    /** This page with another value of one parameter; the word about what was done is left behind. */
    public String with(String parameter, String value) {
        Address address = Address.asked(request).without("done");
        return request.getContextPath()
                + (parameter.equals("page") ? address : address.without("page")).with(parameter, value);
    }

    public OutboxKeeping.Service getService() {
        return service;
    }

    public List<OutboxRow> getRows() {
        return rows.subList(0, Math.min(ROWS, rows.size()));
    }

    public boolean isMore() {
        return rows.size() > ROWS && page < PageNumber.LAST;
    }

    public int getPage() {
        return page;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
