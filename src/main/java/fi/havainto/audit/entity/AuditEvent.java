package fi.havainto.audit.entity;

import fi.havainto.platform.DomainEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One row of the trail. The application's role may insert and read it, nothing else. */
@Entity
@Table(name = "audit_event")
public class AuditEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_event_seq")
    @SequenceGenerator(name = "audit_event_seq", sequenceName = "audit_event_seq", allocationSize = 50)
    private Long id;

    private Instant at;

    @Column(name = "person_id")
    private Long personId;

    private String job;
    private String action;
    private String ids;

    /** Taken out of the ids by the database. */
    @Column(name = "report_id", insertable = false, updatable = false)
    private Long reportId;

    protected AuditEvent() {}

    public AuditEvent(DomainEvent event) {
        this.at = event.at();
        this.personId = event.actor().personId();
        this.job = event.actor().job();
        this.action = event.action();
        String all = event.ids();
        this.ids = all.length() > DomainEvent.IDS_LENGTH ? all.substring(0, DomainEvent.IDS_LENGTH) : all;
    }

    public String getAction() {
        return action;
    }
}
