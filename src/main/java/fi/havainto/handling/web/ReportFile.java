package fi.havainto.handling.web;

import fi.havainto.handling.boundary.ReportPapers;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The file of a report for whoever may read it, in the language of the page. Nothing of it is stored. */
@WebServlet("/handling/report.pdf")
public class ReportFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReportPapers papers;

    @Inject
    private transient CurrentActor me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("number");
        try {
            byte[] paper = papers.print(me.get(), number, Languages.of(request));
            // a PDF has no character set; the pages' own one would be added
            response.setCharacterEncoding(null);
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"havainto-" + number + ".pdf\"");
            response.setContentLength(paper.length);
            response.getOutputStream().write(paper);
        } catch (NotFound notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
