/** The pages of a body's secretary and members. */
package fi.havainto.board.web;
