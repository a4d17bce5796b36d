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
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.QueryHint;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is done (toimenpide) about an accepted or transferred proposal: by whom, until when, with what result. */
@Entity
@NamedQuery(
        name = Action.WITH_NOTES,
        query = "select distinct a from Action a left join fetch a.result where a.proposalId in"
                + " (select p.id from ActionProposal p where p.report = :report) order by a.startedAt",
        hints = @QueryHint(name = "eclipselink.left-join-fetch", value = "a.notes.passage"))
@Table(name = "feedback_action")
public class Action implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Of the proposals of a {@code :report}, with what was noted of each; first what was started first. */
    public static final String WITH_NOTES = "Action.withNotes";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feedback_action_seq")
    @SequenceGenerator(name = "feedback_action_seq", sequenceName = "feedback_action_seq", allocationSize = 50)
    private Long id;

    @Column(name = "proposal_id")
    private Long proposalId;

    private String responsible;
    private boolean outside;
    private LocalDate due;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "result_passage_id")
    private Passage result;

    @Version
    private int version;

    @OneToMany(mappedBy = "action")
    private List<ActionNote> notes = new ArrayList<>();

    protected Action() {}

    public Action(long proposalId, String responsible, boolean outside, LocalDate due, Instant startedAt) {
        this.proposalId = proposalId;
        this.responsible = responsible;
        this.outside = outside;
        this.due = due;
        this.startedAt = startedAt;
    }

    public void finish(Passage result, Instant at) {
        this.result = result;
        this.finishedAt = at;
    }

    public Long getId() {
        return id;
    }

    public Long getProposalId() {
        return proposalId;
    }

    public String getResponsible() {
        return responsible;
    }

    /** Whether an outside party carries it out: Kela, a parish, a municipality. */
    public boolean isOutside() {
        return outside;
    }

    public LocalDate getDue() {
        return due;
    }

    public Passage getResult() {
        return result;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** When it was carried out; null before. */
    public Instant getFinishedAt() {
        return finishedAt;
    }

    /** What was noted of it, oldest first. */
    public List<ActionNote> getNotes() {
        return notes.stream()
                .sorted(Comparator.comparing(ActionNote::getAt).thenComparing(ActionNote::getId))
                .toList();
    }

    public boolean isFinished() {
        return finishedAt != null;
    }
}
