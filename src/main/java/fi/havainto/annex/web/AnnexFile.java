package fi.havainto.annex.web;

import fi.havainto.annex.boundary.AnnexPapers;
import fi.havainto.annex.boundary.Annexes;
import fi.havainto.annex.entity.AnnexBytes;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.FileKind;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.RowId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;

/**
 * The files of an annex: of an issued one by its number, the bytes that were stored when it was frozen; of a draft by its
 * id, printed anew.
 */
@WebServlet("/annex/file")
public class AnnexFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Annexes annexes;

    @Inject
    private transient AnnexPapers papers;

    @Inject
    private transient CurrentActor me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Actor actor = me.get();
            AnnexRow row = row(actor, request);
            String in = Objects.requireNonNullElse(request.getParameter("in"), "");
            AnnexBytes file = papers.file(actor, row.id(), kind(request), in);
            if (row.isPublished() && isThereAlready(file, request, response)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            } else {
                send(file, response);
            }
        } catch (NotFound notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private AnnexRow row(Actor actor, HttpServletRequest request) {
        String number = request.getParameter("number");
        return number == null
                ? annexes.row(actor, RowId.of(request.getParameter("draft")))
                : annexes.numbered(actor, number);
    }

    private static FileKind kind(HttpServletRequest request) {
        return Arrays.stream(FileKind.values())
                .filter(kind -> kind.ending().equals(request.getParameter("kind")))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What is published may stay with its reader; everything else keeps the rule of all pages, not to be stored. */
    private static boolean isThereAlready(AnnexBytes file, HttpServletRequest request, HttpServletResponse response) {
        String tag = '"' + file.checksum() + '"';
        response.setHeader("ETag", tag);
        // whether it may be read is asked each time; the bytes need not come again
        response.setHeader("Cache-Control", "private, no-cache");
        return tag.equals(request.getHeader("If-None-Match"));
    }

    private static void send(AnnexBytes file, HttpServletResponse response) throws IOException {
        // what has no character set would get the pages' own one
        response.setCharacterEncoding(null);
        response.setContentType(file.kind().mediaType());
        String how = file.kind() == FileKind.PDF ? "inline" : "attachment";
        response.setHeader("Content-Disposition", how + "; filename=\"" + file.name() + "\"");
        response.setContentLength(file.bytes().length);
        response.getOutputStream().write(file.bytes());
    }
}
