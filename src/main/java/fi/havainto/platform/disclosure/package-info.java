/**
 * How counts leave without giving anyone away: true counts go in ({@link fi.havainto.platform.disclosure.Counts}),
 * {@link fi.havainto.platform.disclosure.Protection} decides, figures come out
 * ({@link fi.havainto.platform.disclosure.FigureSet}), and a figure that is hidden holds no number any more.
 * {@link fi.havainto.platform.disclosure.Attack} reads what was printed and tries to get at the hidden ones; it shares
 * nothing with the protection. Knows nothing of what is counted.
 */
package fi.havainto.platform.disclosure;
