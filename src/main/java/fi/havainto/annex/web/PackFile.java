package fi.havainto.annex.web;

import fi.havainto.annex.boundary.Packs;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.RowId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The file of a meeting's pack. Nothing is stored: each opening prints what stands there now. */
@WebServlet("/annex/pack.pdf")
public class PackFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** A pack is an official paper, and so in the official languages. */
    private static final List<String> IN = List.of("fi", "sv");

    @Inject
    private transient Packs packs;

    @Inject
    private transient CurrentActor me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long meeting = RowId.orNull(request.getParameter("meeting"));
        String language = request.getParameter("in");
        if (meeting == null || language == null || !IN.contains(language)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] paper = packs.paper(me.get(), meeting, Locale.forLanguageTag(language));
            // a PDF has no character set; the pages' own one would be added
            response.setCharacterEncoding(null);
            response.setContentType("application/pdf");
            response.setHeader(
                    "Content-Disposition", "inline; filename=\"havainto-" + meeting + "-" + language + ".pdf\"");
            response.setContentLength(paper.length);
            response.getOutputStream().write(paper);
        } catch (NotFound notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
