/**
 * Meetings of elected bodies: a mirror of what a body's own case-management system holds. Items name proposals; typing
 * a ruling moves nothing, the checked minutes decide all of a meeting's proposals at once. Called by its own pages;
 * statistics and annex may read it.
 */
package fi.havainto.board;
