/**
 * A small tagged writer of printed papers. One file holds PDF/UA-1 and PDF/A-3a at once: everything on a page is
 * either in the structure tree, in reading order, or an artifact that no screen reader meets.
 *
 * <p>The outside sees {@link fi.havainto.platform.pdf.TaggedPaper} and the small values that it prints
 * ({@link fi.havainto.platform.pdf.Wording}, {@link fi.havainto.platform.pdf.Table},
 * {@link fi.havainto.platform.pdf.Picture} …). All lengths are points (1/72 inch), all coordinates grow upward from
 * the lower left corner of the page.
 *
 * <p>The same content gives the same bytes, in any time zone and locale: nothing here reads a clock or a default.
 */
package fi.havainto.platform.pdf;
