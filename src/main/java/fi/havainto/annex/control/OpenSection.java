package fi.havainto.annex.control;

import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.platform.chart.Bars;
import fi.havainto.platform.chart.Category;
import fi.havainto.platform.chart.Stacks;
import fi.havainto.platform.chart.Stacks.Stack;
import fi.havainto.platform.chart.Stages;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.statistics.entity.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is still open, how old it is, and how far reports have come; how many are late is not among what is published. */
final class OpenSection {

    private static final String CLOSED = "closed";

    private final Narrator narrator;

    OpenSection(Narrator narrator) {
        this.narrator = narrator;
    }

    Section section(int number) {
        List<Part> parts = new ArrayList<>();
        Snapshot snapshot = narrator.snapshot();
        Optional<FigureTable> ages = snapshot.table(Lists.AGE);
        Optional<FigureTable> states = snapshot.table(Lists.STATE);
        if (ages.isEmpty() && states.isEmpty()) {
            parts.add(narrator.body("open.none"));
        } else if (!snapshot.area().isCounty()) {
            parts.add(narrator.body("ofCounty", narrator.name(snapshot.countyName())));
        }
        ages.ifPresent(table -> parts.add(lead(table)));
        parts.add(narrator.body("open.late"));
        ages.ifPresent(table -> parts.add(ages(table)));
        states.ifPresent(table -> {
            parts.add(narrator.subheading("states", "open.states"));
            parts.add(stages(table));
        });
        snapshot.table(TableNames.STATE_HALF).ifPresent(table -> parts.add(halves(table)));
        return narrator.section("open", number, parts);
    }

    private Part lead(FigureTable ages) {
        Figure all = narrator.snapshot().total();
        Figure open = all.changeFrom(ages.at(CLOSED));
        return open.isShown()
                ? narrator.lead("open.lead", narrator.text(open), narrator.text(all), narrator.share(open, all))
                : narrator.lead("open.lead.hidden");
    }

    private Part ages(FigureTable ages) {
        List<Category> classes = ages.rows().stream()
                .filter(age -> !age.code().equals(CLOSED))
                .map(age -> new Category(narrator.name(age), ages.at(age.code())))
                .toList();
        Bars bars = new Bars(narrator.say("open.ages"), narrator.say("open.age"), narrator.say("reports"), classes);
        return new Part.Drawn("open-ages", sentence(bars), bars);
    }

    /** Of figures that are shown alone; where some are not, the largest of the others may be a small one. */
    private String sentence(Bars ages) {
        return ages.largestShown()
                .map(age -> narrator.say("open.ages.sentence", age.label(), narrator.text(age.figure())))
                .orElseGet(() -> narrator.say(ages.hasGaps() ? "open.ages.hidden" : "open.ages.none"));
    }

    /** Each stage with what has come further: all, those that somebody handles or handled, those decided, those closed. */
    private Part stages(FigureTable states) {
        List<Category> stages = new ArrayList<>();
        List<Named> rows = states.rows();
        for (int i = 0; i < rows.size(); i++) {
            Figure further = i == 0
                    ? narrator.snapshot().total()
                    : rows.subList(i, rows.size()).stream()
                            .map(state -> states.at(state.code()))
                            .reduce(Figure::plus)
                            .orElseThrow();
            stages.add(new Category(narrator.say("open.stage." + rows.get(i).code()), further));
        }
        Stages drawn =
                new Stages(narrator.say("open.stages"), narrator.say("open.stage"), narrator.say("reports"), stages);
        return new Part.Drawn("open-stages", narrator.say("open.stages.sentence"), drawn);
    }

    private Part halves(FigureTable table) {
        List<Stack> stacks = new ArrayList<>();
        for (Named half : table.columns()) {
            List<Figure> parts = table.rows().stream()
                    .map(state -> table.at(state.code(), half.code()))
                    .toList();
            stacks.add(new Stack(narrator.name(half), parts, narrator.total(Lists.HALF, half.code())));
        }
        Stacks drawn = new Stacks(
                narrator.say("open.halves"),
                narrator.say("open.half"),
                table.rows().stream().map(narrator::name).toList(),
                narrator.say("total"),
                stacks);
        return new Part.Drawn("open-halves", narrator.say("open.halves.sentence"), drawn);
    }
}
