package fi.havainto.report.entity;

/** A piece of a text, and whether it is what was looked for. Nothing of it means anything to a browser. */
public record Mark(String text, boolean found) {}
