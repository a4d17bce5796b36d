/**
 * Plumbing without a domain word: who acts, what a door is, time, refusals, migrations, privacy guard, disclosure,
 * the tagged PDF writer and the web layout. Everybody may call it; it calls nobody of ours.
 */
package fi.havainto.platform;
