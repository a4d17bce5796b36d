package fi.havainto.statistics.web;

import fi.havainto.platform.disclosure.Dimension;
import fi.havainto.statistics.entity.Lists;
import fi.havainto.statistics.entity.PublishedSet;
import fi.havainto.statistics.entity.Volume;
import java.util.List;
import java.util.Locale;

/** A set as a page shows it, published or still a draft: key figures, charts, and what is not in it. */
public final class SetView {

    private static final List<String> FURTHER = List.of(Lists.FEEDBACK, Lists.AGE, Lists.ANSWER);

    private final PublishedSet set;
    private final SetNames names;
    private final List<KeyFigure> keys;
    private final List<ShownChart> charts;

    SetView(PublishedSet set, SetNames names, Locale locale) {
        this.set = set;
        this.names = names;
        keys = KeyFigures.of(set, names, locale);
        charts = SetCharts.of(set, names, locale);
    }

    public List<KeyFigure> getKeys() {
        return keys;
    }

    public List<ShownChart> getCharts() {
        return charts;
    }

    public PublishedSet getSet() {
        return set;
    }

    SetNames names() {
        return names;
    }

    /** Which tables there would be with more reports, in a sentence. */
    public String getVolume() {
        return names.say(Volume.of(set).key());
    }

    /** The further lists of a year that are left out because they would tell too much; empty where none is. */
    public String getLeftOut() {
        List<String> there =
                set.figures().plan().dimensions().stream().map(Dimension::name).toList();
        List<String> missing = FURTHER.stream()
                .filter(list -> set.period().isYear() && !there.contains(list))
                .map(names::dimension)
                .toList();
        return missing.isEmpty() ? "" : names.say("statistics.volume.left", String.join(", ", missing));
    }
}
