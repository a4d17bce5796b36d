/**
 * Classes that are wrong on purpose, one or more for each law, placed as if this package were the root of the house.
 * Nobody uses them; {@code ArrowsTest} shows by them that every law can fail.
 */
package fi.havainto.house.wrong;
