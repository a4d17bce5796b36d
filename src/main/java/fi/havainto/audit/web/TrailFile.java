package fi.havainto.audit.web;

import fi.havainto.audit.boundary.TrailReading;
import fi.havainto.audit.entity.TrailFilter;
import fi.havainto.audit.entity.TrailRow;
import fi.havainto.platform.Csv;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.FileServlet;
import fi.havainto.platform.web.SentFile;
import fi.havainto.platform.web.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;

/**
 * The lines that the trail's page is narrowed to, as CSV (RFC 4180, semicolons, UTF-8), the newest first; parameters as the
 * page's. For an extract that somebody asks for: ids and codes beside the words, times in UTC. No more than {@link #MOST} lines; a
 * file that was cut says so in its name, and {@code before} with the id of its last line gives the next.
 */
@WebServlet("/audit/trail.csv")
public class TrailFile extends FileServlet {

    /** How many lines a file has at most. */
    public static final int MOST = 10_000;

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TrailReading trail;

    @Inject
    private transient TrailAsked asked;

    @Inject
    private transient TrailWords words;

    @Inject
    private transient Texts texts;

    @Inject
    private transient CurrentActor me;

    @Override
    protected SentFile file(HttpServletRequest request) {
        TrailFilter filter = asked.filter();
        boolean lost = request.getParameter("before") != null && asked.beforeId() == null;
        if (asked.isWrong() || lost) {
            throw new NotFound();
        }
        List<TrailRow> rows = trail.rows(me.get(), filter, asked.beforeId(), MOST + 1);
        String cut = rows.size() > MOST ? "-first-" + MOST : "";
        return SentFile.savedCsv("havainto-trail" + cut + ".csv", csv(rows.subList(0, Math.min(MOST, rows.size()))));
    }

    private String csv(List<TrailRow> rows) {
        Csv csv = Csv.ofSemicolons();
        csv.line(
                texts.of("audit.csv.line"),
                texts.of("audit.when"),
                texts.of("audit.csv.code"),
                texts.of("audit.what"),
                texts.of("audit.csv.person"),
                texts.of("audit.who"),
                texts.of("audit.csv.report"),
                texts.of("audit.csv.ids"),
                texts.of("audit.place.head"),
                texts.of("audit.csv.sealed"));
        for (TrailRow row : rows) {
            csv.line(
                    Long.toString(row.id()),
                    row.at().toString(),
                    row.action(),
                    words.action(row.action()),
                    text(row.personId()),
                    words.who(row),
                    text(row.reportId()),
                    text(row.ids()),
                    text(row.ordinal()),
                    text(row.sealedAt()));
        }
        return Csv.BYTE_ORDER_MARK + csv.text();
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }
}
