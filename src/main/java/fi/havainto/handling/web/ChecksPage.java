package fi.havainto.handling.web;

import fi.havainto.handling.boundary.Checks;
import fi.havainto.handling.entity.CheckRow;
import fi.havainto.platform.Clock;
import fi.havainto.platform.WorkingDays;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Address;
import fi.havainto.platform.web.Frame;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.SoughtTerms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;

/** The coordinator's check list: what waits to be looked at, how long already, and what stands out in it. */
@Named
@RequestScoped
public class ChecksPage {

    public static final int ROWS = 25;

    private static final String AFTER = "after";

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

    @Inject
    private HttpServletRequest request;

    private String words;
    private String after;
    private List<CheckRow> rows;
    private Long count;

    /** Reads one row more than is shown, to know whether there is a next page. */
    public void load() {
        rows = checks.waiting(me.get(), words, isFirst() ? null : after, ROWS + 1);
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

    public boolean isFirst() {
        return after == null || !after.matches(Report.NUMBER);
    }

    /** This list after the last row shown; null on the last page. */
    public String getNext() {
        return rows.size() > ROWS ? at(rows.get(ROWS - 1).number()) : null;
    }

    public String getBeginning() {
        return request.getContextPath() + Address.asked(request).without(AFTER);
    }

    public long getCount() {
        if (count == null) {
            count = checks.count(me.get());
        }
        return count;
    }

    public boolean isCountedToTheEnd() {
        return getCount() < Checks.MOST_COUNTED;
    }

    private String at(String number) {
        return request.getContextPath() + Address.asked(request).with(AFTER, number);
    }

    public boolean isNarrowed() {
        return words != null && !words.isBlank();
    }

    public int getMostCharacters() {
        return SoughtTerms.MOST_CHARACTERS;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
