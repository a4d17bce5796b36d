package fi.havainto.statistics.web;

import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Languages;
import fi.havainto.statistics.boundary.OwnCounty;
import fi.havainto.statistics.boundary.Publications;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The published figures of a period as a file, the same as on the page. */
@WebServlet({"/statistics/figures.csv", "/statistics/figures.json"})
public class FiguresFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Publications publications;

    @Inject
    private transient OwnCounty ownCounty;

    @Inject
    private transient FigureNames figureNames;

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
            PublishedSet set = publications
                    .published(me.get(), ownCounty.of(me.get()), period.get())
                    .orElseThrow(NotFound::new);
            send(response, request.getServletPath().endsWith(".csv"), set, Locale.forLanguageTag(language));
        } catch (NotFound notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(HttpServletResponse response, boolean csv, PublishedSet set, Locale locale) throws IOException {
        SetNames names = figureNames.of(set, locale);
        byte[] file = (csv ? CsvFigures.of(set, names) : JsonFigures.of(set, names)).getBytes(StandardCharsets.UTF_8);
        response.setContentType(csv ? "text/csv;charset=UTF-8" : "application/json;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"havainto-" + set.period().code() + "-" + locale.getLanguage()
                        + (csv ? ".csv" : ".json") + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
