/** The privacy officer's page of the trail, and its figure for whoever watches the service. */
package fi.havainto.audit.web;
