/** The way in and out, and the gate that all other rooms stand behind. */
package fi.havainto.account.web;
