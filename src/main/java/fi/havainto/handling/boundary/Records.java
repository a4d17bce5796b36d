package fi.havainto.handling.boundary;

import fi.havainto.handling.control.AreaReports;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.Faults;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Publicity;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportChange;
import fi.havainto.report.entity.ReportStage;
import fi.havainto.report.entity.RetentionClass;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A report as an official document: publicity class with its ground, diary number, how long it is kept. */
@Boundary
public class Records {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AreaReports area;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    public List<RetentionClass> retentionClasses(Actor actor) {
        return em.createQuery("select c from RetentionClass c order by c.ordinal", RetentionClass.class)
                .getResultList();
    }

    /** The day that a report is kept until; empty while it is open, and for what is kept permanently. */
    public Optional<LocalDate> keptUntil(Actor actor, Report report) {
        area.mustBeOfArea(actor, report);
        if (report.getStage() == ReportStage.OPEN) {
            return Optional.empty();
        }
        Instant closed = report.getChanges().stream()
                .map(ReportChange::getAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return em.find(RetentionClass.class, report.getRetentionClass()).until(LocalDate.ofInstant(closed, Clock.ZONE));
    }

    /**
     * Stores how the registry knows a report.
     *
     * @throws HavaintoException when what is secret has no ground, or a text is too long or stopped
     * @throws fi.havainto.platform.Conflict when the report was changed since the page was read
     */
    public void store(
            Actor actor,
            long reportId,
            int version,
            Publicity publicity,
            String ground,
            String diaryNumber,
            String retention) {
        Report report = area.lock(actor, reportId, version);
        String law = stripped(ground);
        Faults faults = new Faults();
        faults.words("ground", law, Report.GROUND_LENGTH);
        faults.note(
                publicity == Publicity.SECRET && law == null,
                "ground",
                new HavaintoException("report.record.needsGround"));
        faults.words("diary", stripped(diaryNumber), Report.DIARY_LENGTH);
        faults.mustBeNone();
        if (publicity == null || retention == null || em.find(RetentionClass.class, retention) == null) {
            throw new NotFound();
        }
        report.register(publicity, law, stripped(diaryNumber), retention);
        events.fire(new RecordChanged(actor, clock.now(), reportId, publicity, retention));
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
