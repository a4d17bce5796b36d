package fi.havainto.annex.control;

import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Section;
import fi.havainto.platform.chart.Bars;
import fi.havainto.platform.chart.Category;
import fi.havainto.platform.chart.Stacks;
import fi.havainto.platform.chart.Stacks.Stack;
import fi.havainto.statistics.entity.Lists;
import java.util.ArrayList;
import java.util.List;

/** What went back to those who reported: how soon, to how many, and whether it was enough. Then what came of proposals. */
final class FeedbackSection {

    private final Narrator narrator;

    FeedbackSection(Narrator narrator) {
        this.narrator = narrator;
    }

    Section section(int number) {
        List<Part> parts = new ArrayList<>();
        FigureTable feedback = narrator.snapshot().table(Lists.FEEDBACK).orElse(null);
        FigureTable answers = narrator.snapshot().table(Lists.ANSWER).orElse(null);
        if (feedback == null && answers == null) {
            parts.add(narrator.body("feedback.none"));
        }
        if (!narrator.snapshot().area().isCounty()) {
            parts.add(
                    narrator.body("ofCounty", narrator.name(narrator.snapshot().countyName())));
        }
        parts.add(new Rates(narrator).table());
        parts.add(narrator.small("feedback.notCounted"));
        if (feedback != null) {
            parts.add(narrator.small("feedback.classes"));
            parts.add(stacks(feedback));
        }
        if (answers != null) {
            parts.add(bars(answers));
        }
        return narrator.section("feedback", number, parts);
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
