package fi.havainto.handling.web;

import fi.havainto.handling.boundary.Readings;
import fi.havainto.handling.entity.Reader;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who else, of those who hold its desk, has the shown report open just now. */
@Named
@RequestScoped
public class AlsoOpen {

    @Inject
    private Readings readings;

    @Inject
    private CurrentActor me;

    private List<Reader> colleagues;

    public List<Reader> of(Report report) {
        if (colleagues == null) {
            colleagues = readings.enter(me.get(), report);
        }
        return colleagues;
    }
}
