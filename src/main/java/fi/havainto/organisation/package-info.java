/**
 * Areas, units, bodies, themes: who exists and what belongs to whom. Reference data for every other room; knows
 * nobody but the platform.
 */
package fi.havainto.organisation;
