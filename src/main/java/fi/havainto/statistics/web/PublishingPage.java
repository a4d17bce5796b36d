package fi.havainto.statistics.web;

import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Frame;
import fi.havainto.statistics.boundary.OwnCounty;
import fi.havainto.statistics.boundary.Publications;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PeriodState;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The periods that are over and how far their figures are; where they are prepared. */
@Named
@ViewScoped
public class PublishingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Publications publications;

    @Inject
    private OwnCounty ownCounty;

    @Inject
    private CurrentActor me;

    @Inject
    private Frame frame;

    private String county;
    private transient List<PeriodState> states;

    public void load() {
        county = ownCounty.published(me.get());
    }

    /** Prepares, again where there is a draft, and shows the draft. */
    public void prepare(Period period) {
        states = null;
        publications.prepare(me.get(), county, period);
        frame.go("/statistics-draft?period=" + period.code() + "&done=PREPARED");
    }

    public List<PeriodState> getStates() {
        if (states == null) {
            states = publications.states(me.get(), county);
        }
        return states;
    }
}
