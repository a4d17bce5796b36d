package fi.havainto.feedback.entity;

import fi.havainto.platform.Passage;
import fi.havainto.platform.access.Role;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.time.LocalDate;

/**
 * What somebody noted of an action: how it goes (edistyminen), or what it changed (vaikutus) and on which day that was seen.
 * Rows are only inserted and read; a later effect takes the place of an earlier one, which stays readable.
 */
@Entity
@Table(name = "feedback_action_note")
public class ActionNote implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feedback_action_note_seq")
    @SequenceGenerator(
            name = "feedback_action_note_seq",
            sequenceName = "feedback_action_note_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "action_id")
    private Action action;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "passage_id")
    private Passage passage;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    @Column(name = "by_person")
    private Long byPerson;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant at;

    @Column(name = "form_key")
    private String formKey;

    protected ActionNote() {}

    /**
     * @param byPerson who wrote it, as {@code role}
     * @param at when it was written, which may be later than the day of the effect
     */
    public ActionNote(Action action, WrittenNote written, Long byPerson, Role role, Instant at) {
        this.action = action;
        this.kind = written.kind();
        this.passage = Passage.of(written.words().strip(), written.language(), at);
        this.seenOn = written.kind() == NoteKind.EFFECT ? written.seenOn() : null;
        this.byPerson = byPerson;
        this.role = role;
        this.at = at;
        this.formKey = written.formKey();
    }

    public Long getId() {
        return id;
    }

    public Action getAction() {
        return action;
    }

    public NoteKind getKind() {
        return kind;
    }

    public Passage getPassage() {
        return passage;
    }

    /** The day on which the effect was seen; null for progress. */
    public LocalDate getSeenOn() {
        return seenOn;
    }

    public Long getByPerson() {
        return byPerson;
    }

    /** As what they wrote it: pages name nobody. */
    public Role getRole() {
        return role;
    }

    public Instant getAt() {
        return at;
    }

    public String getFormKey() {
        return formKey;
    }
}
