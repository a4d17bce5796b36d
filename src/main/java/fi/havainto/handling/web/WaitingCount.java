package fi.havainto.handling.web;

import fi.havainto.handling.boundary.Worklists;
import fi.havainto.handling.entity.WorklistFilter;
import fi.havainto.handling.entity.WorklistRow;
import fi.havainto.handling.entity.WorklistSizes;
import fi.havainto.handling.entity.WorklistView;
import fi.havainto.platform.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How much waits for the reader, for the navigation and the home page; asked once a request. */
@Named("waiting")
@RequestScoped
public class WaitingCount {

    private static final int NEAREST = 5;

    @Inject
    private Worklists worklists;

    @Inject
    private CurrentActor me;

    private WorklistSizes sizes;
    private List<WorklistRow> nearest;

    public WorklistSizes getSizes() {
        if (sizes == null) {
            sizes = worklists.sizes(me.get());
        }
        return sizes;
    }

    /** What is due first. */
    public List<WorklistRow> getNearest() {
        if (nearest == null) {
            nearest = worklists.rows(me.get(), WorklistFilter.of(WorklistView.WAITING), null, NEAREST);
        }
        return nearest;
    }
}
