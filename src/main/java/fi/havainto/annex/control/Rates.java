package fi.havainto.annex.control;

import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.RuledProposal;
import fi.havainto.annex.entity.RuledProposal.Progress;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.report.entity.Outcome;
import fi.havainto.statistics.entity.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The rates of feedback and of what came of it, each with its formula and with how many it is made of. Those of reports are
 * counted from published figures, those of rulings from the rulings that the annex tells.
 */
final class Rates {

    private static final String NO_FEEDBACK = "none";
    private static final String ENOUGH = "enough";

    private final Narrator narrator;
    private final List<List<String>> rows = new ArrayList<>();

    Rates(Narrator narrator) {
        this.narrator = narrator;
        narrator.snapshot().table(Lists.FEEDBACK).ifPresent(this::feedback);
        narrator.snapshot().table(Lists.ANSWER).ifPresent(this::answers);
        realised();
        coverage();
    }

    Part.Tabled table() {
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
                List.of(),
                narrator.say("feedback.none"));
    }

    /** How many have got any, and how many within a month. */
    private void feedback(FigureTable feedback) {
        Figure all = narrator.snapshot().total();
        add("feedback.given", all.changeFrom(feedback.at(NO_FEEDBACK)), all, "feedback.noReports");
        add("feedback.soon", feedback.at("within7").plus(feedback.at("within30")), all, "feedback.noReports");
    }

    private void answers(FigureTable answers) {
        Figure enough = answers.at(ENOUGH);
        add("feedback.enough", enough, enough.plus(answers.at("not_enough")), "feedback.noAnswers");
    }

    private void realised() {
        List<RuledProposal> accepted = narrator.snapshot().rulings().stream()
                .filter(ruling -> ruling.outcome().equals(Outcome.ACCEPTED.name()))
                .toList();
        long finished = accepted.stream()
                .filter(ruling -> ruling.progress() == Progress.FINISHED)
                .count();
        String share =
                accepted.isEmpty() ? narrator.say("feedback.noAccepted") : narrator.share(finished, accepted.size());
        add("feedback.realised", share, Long.toString(finished), Integer.toString(accepted.size()));
    }

    private void coverage() {
        Coverage coverage = new Coverage(narrator);
        if (coverage.all() > 0) {
            add(
                    "feedback.coverage",
                    atLeast(coverage, narrator.share(coverage.some(), coverage.all())),
                    atLeast(coverage, Long.toString(coverage.some())),
                    Integer.toString(coverage.all()));
        }
    }

    /** Where municipalities are hidden there may be more. */
    private String atLeast(Coverage coverage, String figure) {
        return coverage.isKnown() ? figure : narrator.say("feedback.least", figure);
    }

    /** Of nothing there is no share: then words say of what there is none. */
    private void add(String key, Figure part, Figure whole, String none) {
        String share = whole.isZero() ? narrator.say(none) : narrator.share(part, whole);
        add(key, share, narrator.text(part), narrator.text(whole));
    }

    private void add(String key, String share, String part, String whole) {
        rows.add(List.of(
                narrator.say(key), share, narrator.say("feedback.n", part, whole), narrator.say(key + ".formula")));
    }
}
