package fi.havainto.feedback.web;

import fi.havainto.feedback.entity.NoteKind;
import fi.havainto.feedback.entity.WrittenNote;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** What stands in a form for a note of an action: which proposal, the words, and of an effect the day. */
public class NoteDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final NoteKind kind;

    /** Of this showing of the page: the same words from it are the same note, other words another one. */
    private final String showing = UUID.randomUUID().toString();

    private Long chosen;
    private String words;
    private LocalDate seenOn;

    NoteDraft(NoteKind kind) {
        this.kind = kind;
    }

    WrittenNote of(Long proposalId, String language) {
        String typed = String.join("\n", showing, String.valueOf(proposalId), String.valueOf(seenOn), words);
        String key =
                UUID.nameUUIDFromBytes(typed.getBytes(StandardCharsets.UTF_8)).toString();
        return new WrittenNote(kind, proposalId, words, language, seenOn, key);
    }

    public NoteKind getKind() {
        return kind;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(LocalDate seenOn) {
        this.seenOn = seenOn;
    }
}
