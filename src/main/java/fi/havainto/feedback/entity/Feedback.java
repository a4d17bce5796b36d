package fi.havainto.feedback.entity;

import fi.havainto.platform.Passage;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Addressed words (palaute) about one proposal, written in the transaction of the move that needs them. */
@Entity
@Table(name = "feedback_feedback")
public class Feedback implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feedback_feedback_seq")
    @SequenceGenerator(name = "feedback_feedback_seq", sequenceName = "feedback_feedback_seq", allocationSize = 50)
    private Long id;

    @Column(name = "report_id")
    private Long reportId;

    @Column(name = "proposal_id")
    private Long proposalId;

    @Column(name = "change_id")
    private Long changeId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "passage_id")
    private Passage passage;

    private String language;

    @Column(name = "by_person")
    private Long byPerson;

    private Instant at;

    @OneToMany(mappedBy = "feedback", cascade = CascadeType.PERSIST)
    private List<Recipient> recipients = new ArrayList<>();

    protected Feedback() {}

    public Feedback(long reportId, long proposalId, long changeId, Passage passage, Long byPerson, Instant at) {
        this.reportId = reportId;
        this.proposalId = proposalId;
        this.changeId = changeId;
        this.passage = passage;
        this.language = passage.getLanguage();
        this.byPerson = byPerson;
        this.at = at;
    }

    /** Addresses the words; called once the id is known. */
    public void addressTo(Collection<Long> people) {
        people.forEach(person -> recipients.add(new Recipient(this, person)));
    }

    public Optional<Recipient> recipient(Long person) {
        return recipients.stream()
                .filter(one -> one.getPersonId().equals(person))
                .findFirst();
    }

    public Long getId() {
        return id;
    }

    public Long getReportId() {
        return reportId;
    }

    public Long getProposalId() {
        return proposalId;
    }

    public Long getChangeId() {
        return changeId;
    }

    public Passage getPassage() {
        return passage;
    }

    public Instant getAt() {
        return at;
    }

    public List<Recipient> getRecipients() {
        return List.copyOf(recipients);
    }
}
