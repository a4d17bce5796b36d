package fi.havainto.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One notice to one person of one proposal, or of a report as a whole. Ids only: its words are made when it is shown or sent, in the reader's
 * language. It is read in the product from the first moment, and waits to leave by mail.
 */
@Entity
@Table(name = "notification_outbox")
public class OutboxMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notification_outbox_seq")
    @SequenceGenerator(name = "notification_outbox_seq", sequenceName = "notification_outbox_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    private NoticeEvent event;

    @Column(name = "report_id")
    private Long reportId;

    @Column(name = "annex_number")
    private String annexNumber;

    @Column(name = "proposal_id")
    private Long proposalId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Enumerated(EnumType.STRING)
    private OutboxState state = OutboxState.WAITING;

    @Column(name = "sent_at")
    private Instant sentAt;

    private int failures;

    @Enumerated(EnumType.STRING)
    private MailFault reason;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    protected OutboxMessage() {}

    public OutboxMessage(Long personId, NoticeEvent event, Long reportId, Long proposalId, Instant createdAt) {
        this.personId = personId;
        this.event = event;
        this.reportId = reportId;
        this.proposalId = proposalId;
        this.createdAt = createdAt;
        this.nextTryAt = createdAt;
    }

    /** Of an annex, and so of no report. */
    public static OutboxMessage ofAnnex(Long personId, NoticeEvent event, String annexNumber, Instant createdAt) {
        OutboxMessage message = new OutboxMessage(personId, event, null, null, createdAt);
        message.annexNumber = annexNumber;
        return message;
    }

    public void sent(Instant now) {
        leave(OutboxState.SENT, null);
        sentAt = now;
    }

    /** There is nowhere to send it to, for that reason; null when the person simply has no address. */
    public void hasNoAddress(MailFault why) {
        leave(OutboxState.NO_ADDRESS, why);
    }

    /** Counts a try that did not succeed: waits for the next one, or is given up. */
    public void failed(MailFault why, Instant now) {
        failures++;
        if (why.isFinal() || failures >= BackOff.MOST_TRIES) {
            leave(OutboxState.FAILED, why);
        } else {
            reason = why;
            nextTryAt = now.plus(BackOff.OF_A_MAIL.after(failures));
        }
    }

    /** What was given up, or had no address, waits again; its tries are counted anew. */
    public void again(Instant now) {
        if (!isStuck()) {
            throw new IllegalStateException("only what is stuck is tried again");
        }
        state = OutboxState.WAITING;
        failures = 0;
        reason = null;
        nextTryAt = now;
    }

    public boolean isStuck() {
        return state == OutboxState.FAILED || state == OutboxState.NO_ADDRESS;
    }

    private void leave(OutboxState how, MailFault why) {
        state = how;
        reason = why;
        nextTryAt = null;
    }

    public Long getId() {
        return id;
    }

    public Long getPersonId() {
        return personId;
    }

    public NoticeEvent getEvent() {
        return event;
    }

    /** Null when it is about an annex. */
    public Long getReportId() {
        return reportId;
    }

    /** Null when it is about a report. */
    public String getAnnexNumber() {
        return annexNumber;
    }

    public Long getProposalId() {
        return proposalId;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public OutboxState getState() {
        return state;
    }

    public int getFailures() {
        return failures;
    }

    public MailFault getReason() {
        return reason;
    }

    public Instant getNextTryAt() {
        return nextTryAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }
}
