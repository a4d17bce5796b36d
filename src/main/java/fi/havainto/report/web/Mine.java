package fi.havainto.report.web;

import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Address;
import fi.havainto.platform.web.PageNumber;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.MineRow;
import fi.havainto.report.entity.QuestionRow;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.SoughtTerms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** A writer's own and team reports and drafts, for the home page and the list of one's own. */
@Named
@RequestScoped
public class Mine {

    public static final int ROWS = 25;
    private static final int AT_HOME = 6;

    @Inject
    private Reports reports;

    @Inject
    private CurrentActor me;

    @Inject
    private HttpServletRequest request;

    private String words;
    private String asked;
    private int page = PageNumber.FIRST;
    private List<MineRow> rows;
    private List<MineRow> latest;
    private List<Report> drafts;
    private List<QuestionRow> questions;

    /** Reads one row more than is shown, to know whether there is a next page. */
    public void load() {
        page = PageNumber.of(asked);
        rows = reports.mine(me.get(), words, (page - 1) * ROWS, ROWS + 1);
    }

    public List<MineRow> getRows() {
        return rows.subList(0, Math.min(ROWS, rows.size()));
    }

    public boolean isMore() {
        return rows.size() > ROWS && page < PageNumber.LAST;
    }

    /** This list at another page. */
    public String at(int other) {
        return request.getContextPath() + Address.asked(request).with("page", Integer.toString(other));
    }

    public boolean isNarrowed() {
        return words != null && !words.isBlank();
    }

    public List<MineRow> getLatest() {
        if (latest == null) {
            latest = reports.mine(me.get(), 0, AT_HOME);
        }
        return latest;
    }

    /** What the reader is asked, due first. */
    public List<QuestionRow> getQuestions() {
        if (questions == null) {
            questions = reports.questions(me.get(), AT_HOME);
        }
        return questions;
    }

    public List<Report> getDrafts() {
        if (drafts == null) {
            drafts = reports.drafts(me.get());
        }
        return drafts;
    }

    public int getPage() {
        return page;
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

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
