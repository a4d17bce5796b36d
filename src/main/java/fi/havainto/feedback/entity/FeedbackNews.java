package fi.havainto.feedback.entity;

import java.time.Instant;

/**
 * A feedback that its reader has not opened yet.
 *
 * @param words what it says; null when the passage was masked
 * @param language the language of the words, for the page's {@code lang}
 */
public record FeedbackNews(String number, String title, String words, String language, Instant at) {}
