package fi.havainto.annex.control;

import fi.havainto.annex.entity.Span;

/** How a span is called: a year by its number, half of one by its months, a term by its years. */
final class SpanName {

    private SpanName() {}

    static String of(Span span, AnnexTexts texts) {
        String year = Integer.toString(span.first());
        if (span.isTerm()) {
            return texts.say("annex.years", year, Integer.toString(span.first() + span.years() - 1));
        }
        return span.half() == 0 ? year : texts.say("annex.say.half." + span.half(), year);
    }
}
