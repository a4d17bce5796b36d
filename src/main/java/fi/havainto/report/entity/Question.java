package fi.havainto.report.entity;

import fi.havainto.platform.Passage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/**
 * What a desk asks the authors about a proposal (täydennyspyyntö). The desk stays responsible; while the question is
 * open its clock stands still. It ends by an answer, by lapsing at its deadline, or with the step it belongs to.
 */
@Entity
@Table(name = "report_question")
public class Question implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_question_seq")
    @SequenceGenerator(name = "report_question_seq", sequenceName = "report_question_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "step_id")
    private HandlingStep step;

    @Column(name = "asked_by")
    private Long askedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "passage_id")
    private Passage words;

    @Column(name = "asked_at")
    private Instant askedAt;

    private Instant due;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answer_passage_id")
    private Passage answer;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Question() {}

    Question(HandlingStep step, Long askedBy, Passage words, Instant askedAt, Instant due) {
        this.step = step;
        this.askedBy = askedBy;
        this.words = words;
        this.askedAt = askedAt;
        this.due = due;
    }

    void answered(Passage said, Instant at) {
        this.answer = said;
        this.answeredAt = at;
        end(at);
    }

    void end(Instant at) {
        this.endedAt = at;
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    /** Whether its time to be answered is over. */
    public boolean isLapsed(Instant now) {
        return due.isBefore(now);
    }

    public Long getId() {
        return id;
    }

    public HandlingStep getStep() {
        return step;
    }

    public Long getAskedBy() {
        return askedBy;
    }

    public Passage getWords() {
        return words;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getDue() {
        return due;
    }
}
