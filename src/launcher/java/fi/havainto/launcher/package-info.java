/**
 * The run command: one JVM that brings up PostgreSQL (unless another database is named), then Payara Micro with the
 * application, says where it answers, and takes both down in order. Stands outside the WAR and knows nothing of it
 * but its file, its health address and the sentence it leaves when it refuses to start.
 */
package fi.havainto.launcher;
