package fi.havainto.annex.web;

import fi.havainto.annex.boundary.Previews;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Frame;
import fi.havainto.statistics.entity.Period;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where a coordinator chooses the period of a preview and opens it. */
@Named
@RequestScoped
public class AnnexPage {

    @Inject
    private Previews previews;

    @Inject
    private CurrentActor me;

    @Inject
    private Frame frame;

    private List<Period> periods;

    public void load() {
        periods = previews.periods(me.get());
    }

    public List<Period> getPeriods() {
        return periods;
    }

    public String paper(Period period, String language) {
        return frame.to("/annex/preview.pdf?period=" + period.code() + "&in=" + language);
    }
}
