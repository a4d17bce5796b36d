/** Who acts and with what right. Knows roles and units by id, nobody's name. */
package fi.havainto.platform.access;
