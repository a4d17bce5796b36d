package fi.havainto.demo.control;

import fi.havainto.feedback.entity.NoteKind;
import java.time.Instant;

/**
 * What is noted of an action in a story.
 *
 * @param proposal ordinal of the proposal, from 1
 * @param at when it is written; an effect was seen on that day
 */
public record StoryNote(int proposal, NoteKind kind, Instant at, String words) {}
