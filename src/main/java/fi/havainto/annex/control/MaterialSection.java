package fi.havainto.annex.control;

import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Part.Particular;
import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.Source;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.platform.Clock;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.statistics.entity.Lists;
import java.util.ArrayList;
import java.util.List;

/** What the figures are made of, what they do not say, and why some are not shown. */
final class MaterialSection {

    private final Narrator narrator;

    MaterialSection(Narrator narrator) {
        this.narrator = narrator;
    }

    Section section(int number) {
        List<Part> parts = new ArrayList<>();
        List<Source> sources = narrator.snapshot().sources();
        if (sources.isEmpty()) {
            parts.add(narrator.lead("material.none"));
        } else {
            parts.add(lead(narrator.years()));
            parts.add(new Part.Particulars(particulars(sources)));
        }
        parts.add(narrator.subheading("reading", "material.reading"));
        parts.add(new Part.Points(limits(sources), narrator.language()));
        parts.addAll(narrator.written(TextBlock.LIMITS));
        return narrator.section("material", number, parts);
    }

    private Part lead(FiguredYears years) {
        String reports = narrator.text(narrator.total());
        return years.isPartOfTerm()
                ? narrator.lead("material.lead.some", reports, years.each())
                : narrator.lead("material.lead", reports, years.period());
    }

    private List<Particular> particulars(List<Source> sources) {
        List<Particular> list = new ArrayList<>();
        add(list, "reports", narrator.text(narrator.total()));
        if (!narrator.snapshot().area().isCounty()) {
            add(list, "countyReports", narrator.text(narrator.snapshot().total()));
        }
        Source last = sources.get(sources.size() - 1);
        add(
                list,
                "cutOff",
                narrator.texts().date(last.cutOff().atZone(Clock.ZONE).toLocalDate()));
        add(list, "threshold", Integer.toString(threshold(sources)));
        return list;
    }

    private void add(List<Particular> list, String label, String value) {
        list.add(new Particular(narrator.say("material." + label), value));
    }

    private List<String> limits(List<Source> sources) {
        List<String> limits = new ArrayList<>();
        limits.add(narrator.say("material.observations"));
        limits.add(narrator.say("material.counted"));
        limits.add(narrator.say("material.units"));
        if (!narrator.classes(Lists.AREA).isEmpty()) {
            limits.add(new Coverage(narrator).sentence());
        }
        if (!sources.isEmpty()) {
            limits.add(narrator.say("material.hidden", Figure.MARK, Integer.toString(threshold(sources))));
        }
        limits.add(narrator.say("material.unpublished", Figure.NONE));
        if (narrator.snapshot().span().isTerm() && !sources.isEmpty()) {
            FiguredYears years = narrator.years();
            limits.add(narrator.say(years.isPartOfTerm() ? "material.term.some" : "material.term", years.each()));
        }
        return limits;
    }

    private static int threshold(List<Source> sources) {
        return sources.stream().mapToInt(Source::k).max().orElse(0);
    }
}
