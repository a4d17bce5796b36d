/** The pages and files of published figures, and how they come to be published. */
package fi.havainto.statistics.web;
