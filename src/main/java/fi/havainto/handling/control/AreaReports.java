package fi.havainto.handling.control;

import fi.havainto.platform.Conflict;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The sent reports of a coordinator's area. Any other report does not exist for what a coordinator does with them. */
@ApplicationScoped
public class AreaReports {

    @PersistenceContext
    private EntityManager em;

    /**
     * The report, locked for the rest of the transaction.
     *
     * @throws HavaintoException when the actor wrote it: somebody else checks that, a deputy if need be
     */
    public Report lock(Actor actor, long reportId) {
        actor.mustBeAllowed(Permission.CHECK_REPORTS);
        Report report = em.find(Report.class, reportId, LockModeType.PESSIMISTIC_WRITE);
        if (report == null) {
            throw new NotFound();
        }
        mustBeOfArea(actor, report);
        if (report.isWrittenBy(actor)) {
            throw new HavaintoException("handling.check.own");
        }
        return report;
    }

    /**
     * The report as the page had read it, locked.
     *
     * @throws Conflict when it was changed since
     */
    public Report lock(Actor actor, long reportId, int version) {
        Report report = lock(actor, reportId);
        if (report.getVersion() != version) {
            throw new Conflict();
        }
        return report;
    }

    public void mustBeOfArea(Actor actor, Report report) {
        actor.mustBeAllowed(Permission.CHECK_REPORTS);
        if (report.isDraft() || !actor.holds(Role.COORDINATOR, report.getUnit().getPath())) {
            throw new NotFound();
        }
    }
}
