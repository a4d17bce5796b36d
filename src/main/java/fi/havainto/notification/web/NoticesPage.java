package fi.havainto.notification.web;

import fi.havainto.notification.boundary.Notices;
import fi.havainto.notification.entity.NoticeRow;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Frame;
import fi.havainto.platform.web.PageNumber;
import fi.havainto.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The reader's own notices, newest first; numbers only, since a notice outlives the right to read its report. */
@Named
@RequestScoped
public class NoticesPage {

    public static final int ROWS = 25;

    @Inject
    private Notices notices;

    @Inject
    private CurrentActor me;

    @Inject
    private Texts texts;

    @Inject
    private Frame frame;

    private String asked;
    private int page = PageNumber.FIRST;
    private List<NoticeRow> rows = List.of();

    /** Reads one row more than is shown, to know whether there is a next page. */
    public void load() {
        page = PageNumber.of(asked);
        rows = notices.rows(me.get(), (page - 1) * ROWS, ROWS + 1);
    }

    /** "Ehdotuksestasi 1 raportissa 2026-000123 tehtiin päätös." */
    public String sentence(NoticeRow row) {
        return texts.of(
                "notification.event." + row.event(),
                row.number(),
                texts.list(row.proposals()),
                row.proposals().size());
    }

    public void readAll() {
        notices.readAll(me.get());
        frame.go("/notification/mine?done=READ");
    }

    public List<NoticeRow> getRows() {
        return rows.subList(0, Math.min(ROWS, rows.size()));
    }

    public boolean isMore() {
        return rows.size() > ROWS && page < PageNumber.LAST;
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
