package fi.havainto.statistics.web;

import fi.havainto.organisation.boundary.Counties;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Frame;
import fi.havainto.statistics.boundary.OwnCounty;
import fi.havainto.statistics.boundary.Publications;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The published figures of the reader's own county; everybody who is signed in may read them. */
@Named
@RequestScoped
public class StatisticsPage {

    @Inject
    private Publications publications;

    @Inject
    private OwnCounty ownCounty;

    @Inject
    private Counties counties;

    @Inject
    private FigureNames figureNames;

    @Inject
    private CurrentActor me;

    @Inject
    private ActiveLocale language;

    @Inject
    private Frame frame;

    private String asked;
    private String county;
    private List<Period> periods;
    private PublishedSet set;
    private SetView view;

    /** @throws NotFound when a period is asked for of which nothing is published */
    public void load() {
        county = ownCounty.of(me.get());
        periods = publications.publishedPeriods(me.get(), county);
        if (asked == null && periods.isEmpty()) {
            return;
        }
        Period period = asked == null ? periods.get(0) : Period.of(asked).orElseThrow(NotFound::new);
        set = publications.published(me.get(), county, period).orElseThrow(NotFound::new);
        view = new SetView(set, figureNames.of(set, language.locale()), language.locale());
    }

    public SetView getView() {
        return view;
    }

    public PublishedSet getSet() {
        return set;
    }

    public List<Period> getPeriods() {
        return periods;
    }

    public String getCountyName() {
        return counties.find(me.get(), county)
                .orElseThrow(NotFound::new)
                .getNames()
                .in(language.getTag());
    }

    /** The address of a file with all figures of the set. */
    public String file(String kind) {
        return frame.to(
                "/statistics/figures." + kind + "?period=" + set.period().code() + "&in=" + language.getTag());
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
