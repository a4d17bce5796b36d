package fi.havainto.audit.web;

import fi.havainto.audit.boundary.TrailReading;
import fi.havainto.audit.entity.TrailFilter;
import fi.havainto.audit.entity.TrailRow;
import fi.havainto.platform.Csv;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The lines that the trail's page is narrowed to, as CSV (RFC 4180, semicolons, UTF-8), the newest first; parameters as the
 * page's. For an extract that somebody asks for: ids and codes beside the words, times in UTC. No more than {@link #MOST} lines; a
 * file that was cut says so in its name, and {@code before} with the id of its last line gives the next.
 */
@WebServlet("/audit/trail.csv")
public class TrailFile extends HttpServlet {

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
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        asked.setPerson(request.getParameter("person"));
        asked.setReport(request.getParameter("report"));
        asked.setAction(request.getParameter("action"));
        asked.setFrom(request.getParameter("from"));
        asked.setTo(request.getParameter("to"));
        asked.setBefore(request.getParameter("before"));
        TrailFilter filter = asked.filter();
        boolean lost = request.getParameter("before") != null && asked.beforeId() == null;
        if (asked.isWrong() || lost) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(response, trail.rows(me.get(), filter, asked.beforeId(), MOST + 1));
        } catch (NotFound notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(HttpServletResponse response, List<TrailRow> rows) throws IOException {
        byte[] file = (Csv.BYTE_ORDER_MARK + csv(rows.subList(0, Math.min(MOST, rows.size()))))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"havainto-trail" + (rows.size() > MOST ? "-first-" + MOST : "") + ".csv\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
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
        return csv.text();
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }
}
