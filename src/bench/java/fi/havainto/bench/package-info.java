/**
 * The benchmark of {@code mvn -Pbench}: a large county made of copies of what the demo really filed and moved, clients
 * that work through the real pages, and a table of how fast that goes. Not part of the WAR.
 */
package fi.havainto.bench;
