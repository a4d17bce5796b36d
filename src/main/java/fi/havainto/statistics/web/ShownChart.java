package fi.havainto.statistics.web;

import fi.havainto.platform.chart.ChartOnPage;

/**
 * A chart of published figures under its heading.
 *
 * @param id of its section on the page
 * @param title what it tells
 * @param says the sentence above it, from shown figures alone; empty where nothing can be said
 */
public record ShownChart(String id, String title, String says, ChartOnPage chart) {}
