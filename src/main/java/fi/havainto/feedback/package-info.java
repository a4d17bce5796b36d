/**
 * What goes back to the people whose report it is: addressed words, read marks, their answer; and the actions that
 * follow a decision. Nobody's proposal ends without it.
 */
package fi.havainto.feedback;
