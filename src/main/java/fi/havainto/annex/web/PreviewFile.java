package fi.havainto.annex.web;

import fi.havainto.annex.boundary.Previews;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Languages;
import fi.havainto.statistics.entity.Period;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** The preview's file. Nothing is stored: each opening prints what is known now. */
@WebServlet("/annex/preview.pdf")
public class PreviewFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Previews previews;

    @Inject
    private transient CurrentActor me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Period> period = Period.of(request.getParameter("period"));
        String language = request.getParameter("in");
        if (period.isEmpty() || language == null || !Languages.TAGS.contains(language)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] paper = previews.paper(me.get(), period.get(), Locale.forLanguageTag(language));
            // a PDF has no character set; the pages' own one would be added
            response.setCharacterEncoding(null);
            response.setContentType("application/pdf");
            response.setHeader(
                    "Content-Disposition",
                    "inline; filename=\"havainto-" + period.get().code() + "-" + language + ".pdf\"");
            response.setContentLength(paper.length);
            response.getOutputStream().write(paper);
        } catch (NotFound notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
