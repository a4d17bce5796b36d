/**
 * The demo county: invented people, units and stories, and the real observations of a survey, filed through the doors
 * that a user goes through. May use every boundary; nobody imports it.
 */
package fi.havainto.demo;
