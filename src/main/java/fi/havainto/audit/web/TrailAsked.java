package fi.havainto.audit.web;

import fi.havainto.audit.entity.TrailFilter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeSet;

/** What the address asks the trail for, as it was typed; what cannot be understood is told at its field. */
@Named
@RequestScoped
public class TrailAsked {

    private static final String ID = "[0-9]{1,18}";
    private static final String NUMBER = "[0-9]{4}-[0-9]{6,9}";
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String CODE = "[A-Z][A-Z_]{0,59}";

    @Inject
    private HttpServletRequest request;

    private final Set<String> wrong = new TreeSet<>();
    private String person;
    private String report;
    private String action;
    private String from;
    private String to;
    private String before;

    @PostConstruct
    void read() {
        person = request.getParameter("person");
        report = request.getParameter("report");
        action = request.getParameter("action");
        from = request.getParameter("from");
        to = request.getParameter("to");
        before = request.getParameter("before");
    }

    /** What was understood. */
    public TrailFilter filter() {
        wrong.clear();
        String who = matching("person", person, ID);
        return new TrailFilter(
                who == null ? null : Long.valueOf(who),
                matching("report", report, ID + "|" + NUMBER),
                matching("action", action, CODE),
                day("from", from),
                day("to", to));
    }

    private String matching(String field, String typed, String pattern) {
        String said = said(typed);
        if (said == null || said.matches(pattern)) {
            return said;
        }
        wrong.add(field);
        return null;
    }

    private LocalDate day(String field, String typed) {
        String said = matching(field, typed, DAY);
        try {
            return said == null ? null : LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            wrong.add(field);
            return null;
        }
    }

    private static String said(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** The line after which to go on; whatever is none begins at the newest. */
    public Long beforeId() {
        return before != null && before.matches(ID) ? Long.valueOf(before) : null;
    }

    public boolean isWrong() {
        return !wrong.isEmpty();
    }

    public boolean wrongAt(String field) {
        return wrong.contains(field);
    }

    public boolean isNarrow() {
        return isWrong() || filter().isNarrow();
    }

    public String getPerson() {
        return person;
    }

    public String getReport() {
        return report;
    }

    public String getAction() {
        return action;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    public String getBefore() {
        return before;
    }
}
