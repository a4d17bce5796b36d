package fi.havainto.handling.web;

import fi.havainto.handling.boundary.OpenWork;
import fi.havainto.platform.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Open proposals at a unit or taken by somebody, counted for the administrator's pages. */
@Named
@RequestScoped
public class OpenWorkCount {

    @Inject
    private OpenWork work;

    @Inject
    private CurrentActor me;

    public long atUnit(long unit) {
        return work.atUnit(me.get(), unit);
    }

    public long takenBy(long person) {
        return work.takenBy(me.get(), person);
    }
}
