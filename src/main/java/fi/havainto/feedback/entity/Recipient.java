package fi.havainto.feedback.entity;

import fi.havainto.platform.Passage;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** One person whom a feedback is addressed to: when it was read, and whether it was enough. */
@Entity
@Table(name = "feedback_recipient")
@IdClass(RecipientKey.class)
public class Recipient implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "feedback_id")
    private Feedback feedback;

    @Id
    @Column(name = "person_id")
    private Long personId;

    @Column(name = "read_at")
    private Instant readAt;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "answer_passage_id")
    private Passage why;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Recipient() {}

    Recipient(Feedback feedback, Long personId) {
        this.feedback = feedback;
        this.personId = personId;
    }

    /** The first reading counts; later ones change nothing. */
    public void readAt(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    public void answer(Answer given, Passage reason, Instant at) {
        readAt(at);
        this.answer = given;
        this.why = reason;
        this.answeredAt = at;
    }

    public Long getPersonId() {
        return personId;
    }

    public boolean isRead() {
        return readAt != null;
    }

    public Answer getAnswer() {
        return answer;
    }

    public Passage getWhy() {
        return why;
    }

    public Feedback getFeedback() {
        return feedback;
    }
}
