/** The privacy guard: a report is about a phenomenon, never about a client. */
package fi.havainto.platform.privacy;
