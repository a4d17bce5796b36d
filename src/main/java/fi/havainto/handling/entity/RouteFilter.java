package fi.havainto.handling.entity;

/**
 * What the list of routes is narrowed to.
 *
 * @param unit the unit they are for, or null
 * @param ended whether those that have ended are shown too
 */
public record RouteFilter(Long unit, boolean ended) {}
