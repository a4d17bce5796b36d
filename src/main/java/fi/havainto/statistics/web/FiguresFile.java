package fi.havainto.statistics.web;

import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.FileServlet;
import fi.havainto.platform.web.Languages;
import fi.havainto.platform.web.SentFile;
import fi.havainto.statistics.boundary.OwnCounty;
import fi.havainto.statistics.boundary.Publications;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The published figures of a period as a file, the same as on the page. */
@WebServlet({"/statistics/figures.csv", "/statistics/figures.json"})
public class FiguresFile extends FileServlet {

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
    protected SentFile file(HttpServletRequest request) {
        Period period = Period.of(request.getParameter("period")).orElseThrow(NotFound::new);
        String language = request.getParameter("in");
        if (language == null || !Languages.TAGS.contains(language)) {
            throw new NotFound();
        }
        PublishedSet set =
                publications.published(me.get(), ownCounty.of(me.get()), period).orElseThrow(NotFound::new);
        SetNames names = figureNames.of(set, Locale.forLanguageTag(language));
        String name = "havainto-" + set.period().code() + "-" + language;
        return request.getServletPath().endsWith(".csv")
                ? SentFile.savedCsv(name + ".csv", CsvFigures.of(set, names))
                : SentFile.savedJson(name + ".json", JsonFigures.of(set, names));
    }
}
