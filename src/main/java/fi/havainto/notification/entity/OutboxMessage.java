package fi.havainto.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One notice to one person, kept until it is sent. Ids only: its text is made when it leaves. */
@Entity
@Table(name = "notification_outbox")
public class OutboxMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notification_outbox_seq")
    @SequenceGenerator(name = "notification_outbox_seq", sequenceName = "notification_outbox_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_id")
    private Long personId;

    private String event;

    @Column(name = "report_id")
    private Long reportId;

    @Column(name = "proposal_id")
    private Long proposalId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected OutboxMessage() {}

    public OutboxMessage(Long personId, String event, Long reportId, Long proposalId, Instant createdAt) {
        this.personId = personId;
        this.event = event;
        this.reportId = reportId;
        this.proposalId = proposalId;
        this.createdAt = createdAt;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getEvent() {
        return event;
    }
}
