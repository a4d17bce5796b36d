/**
 * Charts drawn as vectors from figures, on paper and on a page by the same code. A chart is drawn from
 * {@link fi.havainto.platform.disclosure.Figure}s and never from counts: what is hidden is a gap with its mark. Knows
 * nothing of what is counted.
 */
package fi.havainto.platform.chart;
