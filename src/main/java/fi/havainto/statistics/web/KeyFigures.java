package fi.havainto.statistics.web;

import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.statistics.entity.Lists;
import fi.havainto.statistics.entity.PublishedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a set says in four figures, each with the two that it comes from; shares only of figures that are shown. */
final class KeyFigures {

    private final PublishedSet set;
    private final SetNames names;
    private final Locale locale;

    private KeyFigures(PublishedSet set, SetNames names, Locale locale) {
        this.set = set;
        this.names = names;
        this.locale = locale;
    }

    static List<KeyFigure> of(PublishedSet set, SetNames names, Locale locale) {
        KeyFigures figures = new KeyFigures(set, names, locale);
        List<KeyFigure> all = new ArrayList<>();
        all.add(new KeyFigure(
                set.total().text(locale),
                "",
                names.say("statistics.key.total"),
                names.say("statistics.key.total.how")));
        figures.add(all, Lists.STATE, "closed", figures.total(Lists.STATE, "CLOSED"), set.total());
        Figure soon = figures.total(Lists.FEEDBACK, "within7").plus(figures.total(Lists.FEEDBACK, "within30"));
        figures.add(all, Lists.FEEDBACK, "soon", soon, set.total());
        Figure enough = figures.total(Lists.ANSWER, "enough");
        figures.add(all, Lists.ANSWER, "enough", enough, enough.plus(figures.total(Lists.ANSWER, "not_enough")));
        return all;
    }

    private Figure total(String list, String code) {
        return set.total(list, new Code(code));
    }

    /** A share, where the set has its list. */
    private void add(List<KeyFigure> all, String list, String key, Figure part, Figure whole) {
        if (set.figures().plan().dimension(list).isPresent()) {
            Figure share = part.percentOf(whole);
            all.add(new KeyFigure(
                    share.text(locale),
                    share instanceof Figure.Shown ? names.say("statistics.key.percent") : "",
                    names.say("statistics.key." + key),
                    names.say("statistics.key.of", part.text(locale), whole.text(locale))));
        }
    }
}
