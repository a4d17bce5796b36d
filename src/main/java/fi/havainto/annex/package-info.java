/**
 * Annexes to welfare reports: what a county or a municipality hands on of its social reporting, as a printed paper.
 * Uses figures of every room below; nobody but notification and demo uses it.
 */
package fi.havainto.annex;
