package fi.havainto.annex.entity;

import fi.havainto.platform.disclosure.Figure;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.Volume;

/**
 * The figures of a meeting pack: the themes of the newest published set, as they were published.
 *
 * @param themes the totals by theme
 */
public record PackFigures(Source source, Period period, Volume volume, FigureTable themes, Figure total) {}
