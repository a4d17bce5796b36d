package fi.havainto.annex.control;

import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Section;
import fi.havainto.platform.chart.Bars;
import fi.havainto.platform.chart.Category;
import fi.havainto.platform.chart.Stacks;
import fi.havainto.platform.chart.Stacks.Stack;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.statistics.entity.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What went back to those who reported: how soon, to how many, and whether it was enough. Each share with its formula. */
final class FeedbackSection {

    private static final String NONE = "none";
    private static final String ENOUGH = "enough";

    private final Narrator narrator;

    FeedbackSection(Narrator narrator) {
        this.narrator = narrator;
    }

    Section section(int number) {
        List<Part> parts = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        FigureTable feedback = narrator.snapshot().table(Lists.FEEDBACK).orElse(null);
        FigureTable answers = narrator.snapshot().table(Lists.ANSWER).orElse(null);
        if (feedback != null) {
            rows.addAll(shares(feedback));
        }
        if (answers != null) {
            rows.add(enough(answers));
        }
        if (rows.isEmpty()) {
            parts.add(narrator.body("feedback.none"));
        } else {
            if (!narrator.snapshot().area().isCounty()) {
                parts.add(narrator.body(
                        "ofCounty", narrator.name(narrator.snapshot().countyName())));
            }
            parts.add(table(rows));
            parts.add(narrator.small("feedback.classes"));
        }
        if (feedback != null) {
            parts.add(stacks(feedback));
        }
        if (answers != null) {
            parts.add(bars(answers));
        }
        return narrator.section("feedback", number, parts);
    }

    private Part table(List<List<String>> rows) {
        return new Part.Tabled(
                narrator.say("feedback.caption"),
                List.of(
                        narrator.say("feedback.figure"),
                        narrator.say("share"),
                        narrator.say("feedback.of"),
                        narrator.say("feedback.formula")),
                rows,
                Set.of(1, 2),
                Set.of(),
                Collections.nCopies(rows.size(), ""),
                narrator.say("feedback.none"));
    }

    /** How many have got any, and how many within a month. */
    private List<List<String>> shares(FigureTable feedback) {
        Figure all = narrator.snapshot().total();
        Figure given = all.changeFrom(feedback.at(NONE));
        Figure soon = feedback.at("within7").plus(feedback.at("within30"));
        return List.of(row("feedback.given", given, all), row("feedback.soon", soon, all));
    }

    private List<String> enough(FigureTable answers) {
        Figure enough = answers.at(ENOUGH);
        return row("feedback.enough", enough, enough.plus(answers.at("not_enough")));
    }

    private List<String> row(String key, Figure part, Figure whole) {
        return List.of(
                narrator.say(key),
                narrator.share(part, whole),
                narrator.say("feedback.n", narrator.text(part), narrator.text(whole)),
                narrator.say(key + ".formula"));
    }

    private Part stacks(FigureTable feedback) {
        Stack stack = new Stack(
                narrator.span(),
                feedback.rows().stream().map(days -> feedback.at(days.code())).toList(),
                narrator.snapshot().total());
        Stacks drawn = new Stacks(
                narrator.say("feedback.days"),
                narrator.say("span"),
                feedback.rows().stream().map(narrator::name).toList(),
                narrator.say("total"),
                List.of(stack));
        return new Part.Drawn("feedback-days", narrator.say("feedback.days.sentence"), drawn);
    }

    private Part bars(FigureTable answers) {
        List<Category> categories = new ArrayList<>();
        for (Named answer : answers.rows()) {
            categories.add(new Category(narrator.name(answer), answers.at(answer.code())));
        }
        Bars bars = new Bars(
                narrator.say("feedback.answers"), narrator.say("feedback.answer"), narrator.say("reports"), categories);
        return new Part.Drawn("feedback-answers", narrator.say("feedback.answers.sentence"), bars);
    }
}
