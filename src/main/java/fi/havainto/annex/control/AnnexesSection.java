package fi.havainto.annex.control;

import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.Source;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.platform.Clock;
import fi.havainto.statistics.entity.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What words mean, how it was done, who is protected how, all themes, checksums of what it rests on, and the law. */
final class AnnexesSection {

    private static final List<String> DEFINED =
            List.of("observation", "report", "phenomenon", "theme", "area", "group", "feedback", "ruling");

    private static final List<String> METHOD = List.of("collect", "check", "publish", "freeze");

    private final Narrator narrator;

    AnnexesSection(Narrator narrator) {
        this.narrator = narrator;
    }

    Section section(int number) {
        List<Part> parts = new ArrayList<>();
        parts.add(narrator.subheading("definitions", "annexes.definitions"));
        parts.add(points("definition.", DEFINED));
        parts.add(narrator.subheading("method", "annexes.method"));
        parts.add(points("method.", METHOD));
        parts.add(narrator.subheading("privacy", "annexes.privacy"));
        parts.add(narrator.body("privacy"));
        parts.add(narrator.subheading("all-themes", "annexes.themes"));
        parts.add(themes());
        parts.add(narrator.subheading("sources", "annexes.sources"));
        parts.add(sources());
        parts.add(narrator.subheading("law", "annexes.law"));
        parts.add(
                new Part.Points(List.of(narrator.say("law.welfare"), narrator.say("law.county")), narrator.language()));
        parts.addAll(narrator.written(TextBlock.LEGAL));
        return narrator.section("annexes", number, parts);
    }

    private Part points(String prefix, List<String> keys) {
        return new Part.Points(
                keys.stream().map(key -> narrator.say(prefix + key)).toList(), narrator.language());
    }

    private Part themes() {
        List<Named> themes = narrator.classes(Lists.THEME);
        return themes.isEmpty()
                ? narrator.body("themes.none")
                : new Part.Words(
                        Part.Tone.BODY,
                        themes.stream().map(narrator::name).collect(Collectors.joining(", ")),
                        narrator.language());
    }

    private Part sources() {
        List<List<String>> rows = new ArrayList<>();
        for (Source source : narrator.snapshot().sources()) {
            rows.add(List.of(
                    source.period(),
                    narrator.texts().date(source.cutOff().atZone(Clock.ZONE).toLocalDate()),
                    Integer.toString(source.k()),
                    Checksum.inGroups(source.checksum())));
        }
        return new Part.Tabled(
                narrator.say("sources.caption"),
                List.of(
                        narrator.say("span"),
                        narrator.say("material.cutOff"),
                        narrator.say("material.threshold"),
                        narrator.say("sources.checksum")),
                rows,
                Set.of(),
                Set.of(),
                List.of(),
                narrator.say("material.none"));
    }
}
