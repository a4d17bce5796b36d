/**
 * A report and its proposals, their steps, questions and changes: {@code Stage}, {@code Move}, and the one door for
 * moves. It knows nobody who works on it; those who react listen to {@code ReportMoved}.
 */
package fi.havainto.report;
