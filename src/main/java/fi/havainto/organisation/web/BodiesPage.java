package fi.havainto.organisation.web;

import fi.havainto.organisation.boundary.BodyKeeping;
import fi.havainto.organisation.entity.BodyRow;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Address;
import fi.havainto.platform.web.PageNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The bodies of the administrator's area. */
@Named
@RequestScoped
public class BodiesPage {

    public static final int ROWS = 50;

    @Inject
    private BodyKeeping keeping;

    @Inject
    private Labels labels;

    @Inject
    private CurrentActor me;

    @Inject
    private HttpServletRequest request;

    private String asked;
    private int page = PageNumber.FIRST;
    private long count;
    private List<BodyRow> rows;

    public void load() {
        count = keeping.count(me.get());
        page = Math.min(PageNumber.of(asked), getPages());
        rows = keeping.rows(me.get(), (page - 1) * ROWS, ROWS);
        labels.know(rows.stream().map(BodyRow::unitId).distinct().toList());
    }

    /** This list at another page. */
    public String at(int other) {
        return request.getContextPath() + Address.asked(request).with("page", Integer.toString(other));
    }

    public int getPages() {
        return PageNumber.last(count, ROWS);
    }

    public int getPage() {
        return page;
    }

    public List<BodyRow> getRows() {
        return rows;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
