package fi.havainto.feedback.entity;

import java.time.LocalDate;

/**
 * A note of an action as somebody has written it.
 *
 * @param proposalId the proposal whose action it is about
 * @param seenOn the day on which an effect was seen; progress has none
 * @param formKey knows the form and its words again, so that a second click is the same note; a UUID as text
 */
public record WrittenNote(
        NoteKind kind, Long proposalId, String words, String language, LocalDate seenOn, String formKey) {}
