package fi.havainto.handling.entity;

import java.io.Serializable;

/** Where words stand that are about to be masked, and how often. */
public record MaskPlace(String place, long hits) implements Serializable {}
