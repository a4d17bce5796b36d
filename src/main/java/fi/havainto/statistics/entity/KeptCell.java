package fi.havainto.statistics.entity;

/**
 * A cell as it is kept.
 *
 * @param value null when it is hidden
 */
public record KeptCell(String cube, String row, String column, Long value) {}
