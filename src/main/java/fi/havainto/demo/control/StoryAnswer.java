package fi.havainto.demo.control;

import fi.havainto.feedback.entity.Answer;

/** What an author answers to the last feedback of a story; words only where it was not enough. */
public record StoryAnswer(Answer answer, String words) {}
