/**
 * People who sign in: identity, memberships, sign-in. Fills {@code CurrentActor} on each request with grants read
 * anew, so that a removed right ends at once.
 */
package fi.havainto.account;
