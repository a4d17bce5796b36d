/**
 * Handling: which desk a proposal goes to, until when an answer is due, and the worklists of those who hold desks.
 * It hears {@code ReportMoved} and is the only room that opens steps.
 */
package fi.havainto.handling;
