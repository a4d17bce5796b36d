package fi.havainto.handling.entity;

import java.io.Serializable;

/**
 * How far masking goes beyond the report itself.
 *
 * @param others how many other reports an agenda item with the words names
 * @param released how many items with the words stand in minutes that were released
 */
public record MaskReach(long others, long released) implements Serializable {}
