package fi.havainto.organisation.web;

import fi.havainto.organisation.boundary.UnitKeeping;
import fi.havainto.organisation.entity.UnitFilter;
import fi.havainto.organisation.entity.UnitRow;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Address;
import fi.havainto.platform.web.PageNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The tree of the administrator's area. What it is narrowed to stands in the address. */
@Named
@RequestScoped
public class UnitsPage {

    public static final int ROWS = 50;

    @Inject
    private UnitKeeping keeping;

    @Inject
    private CurrentActor me;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private String words;
    private String ended;
    private String asked;
    private int page = PageNumber.FIRST;
    private long count;
    private List<UnitRow> rows;

    public void load() {
        UnitFilter filter = new UnitFilter(words, isWithEnded());
        count = keeping.count(me.get(), filter);
        page = Math.min(PageNumber.of(asked), getPages());
        rows = keeping.rows(me.get(), filter, (page - 1) * ROWS, ROWS);
    }

    /** Rows of the tree are set in by their depth; found ones stand alone. */
    public String depth(UnitRow row) {
        return words == null ? "depth-" + row.depth() : "";
    }

    public boolean isOver(UnitRow row) {
        return row.isOver(clock.today());
    }

    /** This list at another page. */
    public String at(int other) {
        return request.getContextPath() + Address.asked(request).with("page", Integer.toString(other));
    }

    public boolean isWithEnded() {
        return "1".equals(ended);
    }

    public int getPages() {
        return PageNumber.last(count, ROWS);
    }

    public long getCount() {
        return count;
    }

    public List<UnitRow> getRows() {
        return rows;
    }

    public int getPage() {
        return page;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null || words.isBlank() ? null : words;
    }

    public String getEnded() {
        return ended;
    }

    public void setEnded(String ended) {
        this.ended = ended;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
