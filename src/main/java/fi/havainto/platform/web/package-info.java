/** What every page shares: addresses, language, headers, errors, the frame. Knows no word of the field. */
package fi.havainto.platform.web;
