package fi.havainto.handling.web;

import fi.havainto.handling.boundary.Checks;
import fi.havainto.handling.entity.CheckRow;
import fi.havainto.platform.Clock;
import fi.havainto.platform.WorkingDays;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Frame;
import fi.havainto.platform.web.PageNumber;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The coordinator's check list: what waits to be looked at, how long already, and what stands out in it. */
@Named
@RequestScoped
public class ChecksPage {

    public static final int ROWS = 25;

    @Inject
    private Checks checks;

    @Inject
    private CurrentActor me;

    @Inject
    private Frame frame;

    @Inject
    private WorkingDays days;

    @Inject
    private Clock clock;

    private String asked;
    private int page = PageNumber.FIRST;
    private List<CheckRow> rows;
    private Long count;

    /** Reads one row more than is shown, to know whether there is a next page. */
    public void load() {
        page = PageNumber.of(asked);
        rows = checks.waiting(me.get(), (page - 1) * ROWS, ROWS + 1);
    }

    public void tick(Report report) {
        checks.tick(me.get(), report.getId());
        frame.go("/report/" + report.getNumber() + "?done=CHECKED");
    }

    /** How many working days a report has waited. */
    public int age(CheckRow row) {
        return days.between(LocalDate.ofInstant(row.submittedAt(), Clock.ZONE), clock.today());
    }

    public boolean isLate(CheckRow row) {
        return age(row) > Checks.WORKING_DAYS;
    }

    public List<CheckRow> getRows() {
        return rows.subList(0, Math.min(ROWS, rows.size()));
    }

    public boolean isMore() {
        return rows.size() > ROWS;
    }

    public long getCount() {
        if (count == null) {
            count = checks.count(me.get());
        }
        return count;
    }

    public int getPage() {
        return page;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
