package fi.havainto.handling.entity;

import fi.havainto.platform.privacy.Finding;
import java.io.Serializable;

/**
 * A passage of a report that looks as if it told who somebody is.
 *
 * @param place which text it stands in: {@code TITLE}, {@code PROPOSAL}, {@code WORDS} …
 * @param kind what it looks like
 * @param words the passage itself, for the coordinator's page only
 * @param around the passage with a little of what stands around it
 */
public record Hint(String place, Finding.Kind kind, String words, String around) implements Serializable {}
