/** The append-only trail of every domain event: ids, no texts, no names. Nobody imports this room. */
package fi.havainto.audit;
