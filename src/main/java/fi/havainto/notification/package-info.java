/** Who is told what: one outbox row a recipient, in the transaction of what happened. Nobody imports this room. */
package fi.havainto.notification;
