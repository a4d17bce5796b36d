package fi.havainto.annex.control;

import fi.havainto.platform.chart.Change;

/** Sentences above charts that say what several of them show. */
final class Sentences {

    private Sentences() {}

    /** In how many themes there is more and in how many less, of those that can be compared. */
    static String ofChange(Narrator narrator, Change change) {
        long unknown = change.pairs().stream()
                .filter(pair -> !pair.before().isShown() || !pair.after().isShown())
                .count();
        String more = Integer.toString(change.more().size());
        String fewer = Integer.toString(change.fewer().size());
        return unknown == 0
                ? narrator.say("change.sentence", more, fewer)
                : narrator.say("change.sentence.some", more, fewer, Long.toString(unknown));
    }
}
