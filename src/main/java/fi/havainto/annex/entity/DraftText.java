package fi.havainto.annex.entity;

import java.io.Serializable;

/**
 * What a draft holds at a place.
 *
 * @param words empty where nothing is written
 * @param version 0 where nothing was ever stored; given back when the place is written
 */
public record DraftText(TextPlace place, String words, int version) implements Serializable {}
