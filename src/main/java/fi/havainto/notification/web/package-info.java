/** The notices of a reader, the figure in the frame, and the outbox for administrators. */
package fi.havainto.notification.web;
