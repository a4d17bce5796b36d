package fi.havainto.report.entity;

import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.access.Actor;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A report (raportti): the envelope around one observed phenomenon and 1–n proposals. It is written as a draft, gets
 * its number when it is sent, is open while one of its proposals lives, and closes with the last. It is about a
 * phenomenon, never about a client. Stages change by {@link #make} alone.
 */
@Entity
@Table(name = "report_report")
public class Report extends RegisteredReport {

    private static final long serialVersionUID = 1L;

    /** What a number looks like. */
    public static final String NUMBER = "[0-9]{4}-[0-9]{6}";

    public static final int MOST_PROPOSALS = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_report_seq")
    @SequenceGenerator(name = "report_report_seq", sequenceName = "report_report_seq", allocationSize = 50)
    private Long id;

    @Column(name = "form_key")
    private String formKey;

    private String number;

    @Enumerated(EnumType.STRING)
    private ReportStage stage;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "report_author", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "person_id")
    private Set<Long> authors = new HashSet<>();

    @OneToMany(
            mappedBy = "report",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE},
            orphanRemoval = true)
    @OrderBy("ordinal")
    private List<ActionProposal> proposals = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<ReportChange> changes = new ArrayList<>();

    protected Report() {}

    /** A new draft of one author; the form's key makes sure that it becomes one report, whatever is clicked. */
    public Report(String formKey, OrganisationUnit unit, long author, String language) {
        super(unit, language);
        this.formKey = formKey;
        this.stage = ReportStage.DRAFT;
        this.authors.add(author);
        addProposal();
    }

    /**
     * Makes a move of the named proposals: the only way a stage changes.
     *
     * @param versions proposal id → the version that the page had seen
     * @return the change rows, one a proposal
     * @throws MoveRefused for the wrong role, stage or desk, or a need that is not met
     * @throws fi.havainto.platform.Conflict when a proposal changed since the page was read
     */
    public List<ReportChange> make(Move move, Map<Long, Integer> versions, Actor actor, MoveInput input, Instant at) {
        List<ReportChange> made = new MoveRun(this, move, actor, input, at).run(versions);
        changes.addAll(made);
        stage = ReportStages.of(proposals, stage);
        return made;
    }

    /** The moves that this actor may make of that proposal now: the page's buttons. */
    public List<Move> movesFor(Actor actor, ActionProposal proposal) {
        return new MoveGuard(this, proposal, actor).offered();
    }

    /** Whether this actor answers for the desk at which that proposal stands, and may. */
    public boolean isHeldBy(Actor actor, ActionProposal proposal) {
        return new MoveGuard(this, proposal, actor).isHolder();
    }

    /** Whether this actor may say what came of that proposal after its end. */
    public boolean isFollowedBy(Actor actor, ActionProposal proposal) {
        return new MoveGuard(this, proposal, actor).isFollower();
    }

    /** The proposals of which the system may make that move at that moment. */
    public List<ActionProposal> dueFor(Move move, Actor system, Instant now) {
        return proposals.stream()
                .filter(proposal -> new MoveGuard(this, proposal, system)
                        .refusalOf(move, now)
                        .isEmpty())
                .toList();
    }

    /** The outcomes that the desk which holds the proposal may choose: all, some, or none for its level. */
    public Set<Outcome> outcomesFor(ActionProposal proposal) {
        return proposal.openStep()
                .map(step -> OwnLevel.outcomes(step, proposal.getLevel()))
                .orElse(Set.of());
    }

    /** Opens a proposal's next step; only the handling room calls this, after a move that passed the proposal on. */
    public void openStep(long proposalId, NextStep next, Instant at) {
        proposal(proposalId).openStep(next, at);
    }

    /** Sets until when the desk answers, and who took it there; the clock of the open step follows the moves. */
    public void reschedule(long proposalId, Long takenBy, Instant due) {
        proposal(proposalId).openStep().orElseThrow().takenBy(takenBy, due);
    }

    /** Opens the question that a desk has just asked, with its deadline. */
    public void ask(long proposalId, ReportChange asking, Instant due) {
        ActionProposal proposal = proposal(proposalId);
        HandlingStep step = proposal.openStep().orElseThrow();
        proposal.ask(new Question(step, asking.getPersonId(), asking.getPassage(), asking.getAt(), due));
    }

    /** Keeps when the holders were last told that a date has passed. */
    public void reminded(long proposalId, Instant at) {
        proposal(proposalId).openStep().orElseThrow().reminded(at);
    }

    public ActionProposal proposal(long proposalId) {
        return proposals.stream()
                .filter(proposal -> proposal.getId() == proposalId)
                .findFirst()
                .orElseThrow(() -> new MoveRefused("report.move.noProposal"));
    }

    /** Gives a draft the number and the day that SUBMIT needs, before the move is made. */
    public void numberAs(String newNumber, Instant at) {
        if (!isDraft()) {
            throw new IllegalStateException("only a draft gets a number");
        }
        this.number = newNumber;
        this.submittedAt = at;
    }

    /** Takes over the identity of the stored row that was made for this form. */
    public void storedAs(long storedId, int storedVersion) {
        this.id = storedId;
        this.version = storedVersion;
    }

    /** Takes over the versions of the stored draft, proposal by proposal, so that this one can be stored over it. */
    public void catchUpWith(Report stored) {
        storedAs(stored.getId(), stored.version);
        for (int i = 0; i < proposals.size(); i++) {
            proposals.get(i).storedAs(stored.proposals.get(i));
        }
    }

    public ActionProposal addProposal() {
        ActionProposal proposal = new ActionProposal(this, proposals.size() + 1);
        proposals.add(proposal);
        return proposal;
    }

    public void removeProposal(ActionProposal proposal) {
        proposals.remove(proposal);
        for (int i = 0; i < proposals.size(); i++) {
            proposals.get(i).setOrdinal(i + 1);
        }
    }

    public boolean isWrittenBy(Actor actor) {
        return authors.contains(actor.personId());
    }

    /** Whether anything was written in it yet. */
    public boolean isBegun() {
        return DraftText.of(this).stream()
                .anyMatch(text -> text.words() != null && !text.words().isBlank());
    }

    public boolean isDraft() {
        return stage == ReportStage.DRAFT;
    }

    public Long getId() {
        return id;
    }

    public String getFormKey() {
        return formKey;
    }

    public String getNumber() {
        return number;
    }

    public ReportStage getStage() {
        return stage;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public int getVersion() {
        return version;
    }

    public Set<Long> getAuthors() {
        return Set.copyOf(authors);
    }

    public List<ActionProposal> getProposals() {
        return proposals;
    }

    public List<ReportChange> getChanges() {
        return changes;
    }
}
