/**
 * How counts leave without giving anyone away: counts go in, figures come out, and a figure that is hidden holds no
 * number any more. Knows nothing of what is counted.
 */
package fi.havainto.platform.disclosure;
