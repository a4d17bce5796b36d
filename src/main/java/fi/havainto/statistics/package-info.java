/**
 * Published figures: what a county's reports of a half-year or a year add up to, counted once, protected, audited, signed
 * and then frozen. Everything that shows figures to others than those who handle reports shows these.
 */
package fi.havainto.statistics;
