package fi.havainto.handling.web;

import fi.havainto.handling.boundary.Openings;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells that a holder has the report on the screen: asked for by the page once it is shown, never by the address. */
@Named
@RequestScoped
public class OpeningMark {

    @Inject
    private Openings openings;

    @Inject
    private CurrentActor me;

    public boolean isMissing(Report report) {
        return !Openings.unopened(me.get(), report).isEmpty();
    }

    public void set(long reportId) {
        openings.open(me.get(), reportId);
    }
}
