package fi.havainto.board.boundary;

import fi.havainto.board.entity.Decision;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Report;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What bodies decided of a report's proposals, as their checked minutes give it; for whoever may read the report. */
@Boundary
public class Decisions {

    @PersistenceContext
    private EntityManager em;

    /** The decisions in their order in time; only minutes that were checked count. */
    public List<Decision> of(Actor actor, Report report) {
        if (report.getChanges().stream().noneMatch(change -> change.getBodyId() != null)) {
            return List.of();
        }
        return em.createQuery(
                        "select new fi.havainto.board.entity.Decision(r.proposalId, i.section, i.diaryNumber, m.day,"
                                + " b.nameFi, b.nameSv) from Ruling r join r.item i join i.meeting m join m.body b"
                                + " where r.ruled = true and m.releasedAt is not null and r.proposalId in :proposals"
                                + " order by m.day, r.id",
                        Decision.class)
                .setParameter(
                        "proposals",
                        report.getProposals().stream()
                                .map(ActionProposal::getId)
                                .toList())
                .getResultList();
    }
}
