/**
 * A small tagged writer of printed papers. One file holds PDF/UA-1 and PDF/A-3a at once: everything on a page is
 * either in the structure tree, in reading order, or an artifact that no screen reader meets.
 *
 * <p>The outside sees {@link fi.havainto.platform.pdf.Paper}, the {@link fi.havainto.platform.pdf.Block}s that it is made
 * of and the small values in them ({@link fi.havainto.platform.pdf.Prose}, {@link fi.havainto.platform.pdf.Wording},
 * {@link fi.havainto.platform.pdf.Picture} …). Blocks are measured first ({@link fi.havainto.platform.pdf.Layout}), then
 * get their pages, then are printed. All lengths are points (1/72 inch), all coordinates grow upward from the lower left
 * corner of the page.
 *
 * <p>The same content gives the same bytes, in any time zone and locale: nothing here reads a clock or a default.
 */
package fi.havainto.platform.pdf;
