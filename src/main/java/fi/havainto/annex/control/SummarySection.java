package fi.havainto.annex.control;

import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.RuledProposal;
import fi.havainto.annex.entity.RuledProposal.Progress;
import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.statistics.entity.Lists;
import java.util.ArrayList;
import java.util.List;

/** The one page that is read the evening before: what was seen, what is asked, what was done since. */
final class SummarySection {

    /** More phenomena than that are no summary. */
    private static final int MOST_PHENOMENA = 5;

    private final Narrator narrator;

    SummarySection(Narrator narrator) {
        this.narrator = narrator;
    }

    Section section(int number) {
        List<Part> parts = new ArrayList<>(List.of(lead()));
        parts.addAll(orUnwritten(narrator.written(TextBlock.SUMMARY)));
        phenomena(parts);
        block(parts, "asked", TextBlock.ASKED);
        done(parts);
        return narrator.section("summary", number, parts);
    }

    private Part lead() {
        Figure total = narrator.total();
        String area = narrator.name(narrator.snapshot().areaName());
        if (!total.isShown()) {
            return narrator.lead("summary.lead.hidden", area, narrator.years().period());
        }
        Figure before = narrator.before();
        return before.isShown()
                ? narrator.lead(
                        "summary.lead.change",
                        area,
                        narrator.years().period(),
                        narrator.text(total),
                        narrator.spanBefore(),
                        narrator.text(before))
                : narrator.lead("summary.lead", area, narrator.years().period(), narrator.text(total));
    }

    private void phenomena(List<Part> parts) {
        List<String> cards = narrator.snapshot().cards();
        if (cards.isEmpty()) {
            return;
        }
        parts.add(narrator.subheading("phenomena", "summary.phenomena"));
        parts.add(new Part.Points(
                cards.stream().limit(MOST_PHENOMENA).map(this::phenomenon).toList(), narrator.language()));
    }

    private String phenomenon(String theme) {
        String name = narrator.theme(theme);
        Figure now = narrator.ofTheme(theme);
        if (!now.isShown()) {
            return withoutOwn(theme, name);
        }
        Figure before =
                narrator.snapshot().area().isCounty() ? narrator.before(Lists.THEME, theme) : new Figure.NotPublished();
        return before.isShown()
                ? narrator.say("summary.phenomenon.change", name, narrator.text(now), narrator.change(before, now))
                : narrator.say("summary.phenomenon", name, narrator.text(now));
    }

    /** Where a municipality's own figure is not told, the county's says how much of it there is around. */
    private String withoutOwn(String theme, String name) {
        Figure around = narrator.total(Lists.THEME, theme);
        return around.isShown()
                ? narrator.say("summary.phenomenon.around", name, narrator.text(around))
                : narrator.say("summary.phenomenon.hidden", name);
    }

    private void done(List<Part> parts) {
        List<RuledProposal> rulings = narrator.snapshot().rulings();
        List<Part> written = orUnwritten(narrator.written(TextBlock.DONE));
        if (written.isEmpty() && rulings.isEmpty()) {
            return;
        }
        parts.add(narrator.subheading("done", "summary.done"));
        parts.addAll(written);
        if (!rulings.isEmpty()) {
            long finished = rulings.stream()
                    .filter(ruling -> ruling.progress() == Progress.FINISHED)
                    .count();
            parts.add(narrator.body("summary.rulings", Integer.toString(rulings.size()), Long.toString(finished)));
        }
    }

    private void block(List<Part> parts, String id, TextBlock block) {
        List<Part> written = orUnwritten(narrator.written(block));
        if (!written.isEmpty()) {
            parts.add(narrator.subheading(id, "summary." + id));
            parts.addAll(written);
        }
    }

    /** In a draft the place says that it waits for words; a finished annex leaves it out. */
    private List<Part> orUnwritten(List<Part> written) {
        return written.isEmpty() && narrator.snapshot().isDraft() ? List.of(narrator.small("unwritten")) : written;
    }
}
