package fi.havainto.handling.web;

import fi.havainto.handling.boundary.Unattended;
import fi.havainto.handling.entity.UnattendedRow;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** That a proposal waits for a deputy: on the report's page, in the worklist, and for administrators. */
@Named
@RequestScoped
public class DeputyMark {

    @Inject
    private Unattended unattended;

    @Inject
    private CurrentActor me;

    private Set<Long> ofReport;
    private List<UnattendedRow> atDesks;
    private List<UnattendedRow> inArea;

    /** The ids of the proposals of the page's report that wait so. */
    Set<Long> of(Report report) {
        if (ofReport == null) {
            ofReport = unattended.of(me.get(), report);
        }
        return ofReport;
    }

    public List<UnattendedRow> getAtDesks() {
        if (atDesks == null) {
            atDesks = unattended.atDesks(me.get());
        }
        return atDesks;
    }

    public List<UnattendedRow> getInArea() {
        if (inArea == null) {
            inArea = unattended.inArea(me.get());
        }
        return inArea;
    }
}
