package fi.havainto.handling.web;

import fi.havainto.handling.boundary.ReportPapers;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.FileServlet;
import fi.havainto.platform.web.Languages;
import fi.havainto.platform.web.SentFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The file of a report for whoever may read it, in the language of the page. Nothing of it is stored. */
@WebServlet("/handling/report.pdf")
public class ReportFile extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReportPapers papers;

    @Inject
    private transient CurrentActor me;

    @Override
    protected SentFile file(HttpServletRequest request) {
        String number = request.getParameter("number");
        return SentFile.savedPdf("havainto-" + number + ".pdf", papers.print(me.get(), number, Languages.of(request)));
    }
}
