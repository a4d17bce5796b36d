package fi.havainto.statistics.web;

/**
 * One of the figures at the top of the page.
 *
 * @param value as it is printed, or the mark
 * @param unit behind it, or empty
 * @param label what it tells
 * @param formula from which two figures it comes, or how it is counted
 */
public record KeyFigure(String value, String unit, String label, String formula) {}
