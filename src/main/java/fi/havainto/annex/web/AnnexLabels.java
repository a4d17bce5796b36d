package fi.havainto.annex.web;

import fi.havainto.annex.entity.AnnexChanges;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.Span;
import fi.havainto.annex.entity.TextPlace;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Messages;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Dates;
import fi.havainto.platform.web.Frame;
import fi.havainto.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** How annexes are called and where they are found, in the language of the reader. */
@Named("annexLabel")
@RequestScoped
public class AnnexLabels {

    /** The sign of a state, as {@code hv:stage} knows it. */
    private static final Map<String, String> SIGNS =
            Map.of("DRAFT", "DRAFT", "FROZEN", "DECIDED", "PUBLISHED", "DONE", "WITHDRAWN", "WITHDRAWN");

    @Inject
    private Texts texts;

    @Inject
    private ActiveLocale language;

    @Inject
    private Dates dates;

    @Inject
    private Frame frame;

    /** Area and span: what people call an annex. */
    public String name(AnnexRow row) {
        ResourceBundle words = Messages.in(language.locale());
        return texts.of("annex.page.name", row.areaName().in(language.getTag()), ShownPaper.spoken(row.span(), words));
    }

    /** A span in a list to choose from. */
    public String choice(Span span, boolean figured) {
        String kind = span.isTerm() ? "term" : Integer.toString(span.half());
        String name = texts.of(
                "annex.page.choice." + kind,
                Integer.toString(span.first()),
                Integer.toString(span.periods().get(span.periods().size() - 1).year()));
        return figured ? name : texts.of("annex.page.choice.unfigured", name);
    }

    public String sign(AnnexRow row) {
        return SIGNS.get(row.state().name());
    }

    /** The state, and since which day. */
    public String state(AnnexRow row) {
        String state = texts.of("annex.page.state." + row.state());
        return texts.of("annex.page.stateOn", state, day(PaperPrinting.since(row)));
    }

    public String day(Instant moment) {
        return moment == null ? "" : dates.plain(LocalDate.ofInstant(moment, Clock.ZONE));
    }

    /** Where the annex stands: drafts are written, issued ones read. */
    public String at(AnnexRow row) {
        return frame.to(row.isDraft() ? "/annex/draft/" + row.id() : "/annex/" + row.number());
    }

    /** Words that lead to the paper in that language, written in it. */
    public String show(String tag) {
        return Messages.in(Locale.forLanguageTag(tag)).getString("annex.page.inLanguage." + tag);
    }

    /** A place of a draft: of which card, which text, in which language. */
    public String place(TextPlace place, String theme) {
        String block = texts.of("annex.page.text." + place.block());
        String in = texts.of("annex.page.missing." + place.language());
        return place.theme().isEmpty()
                ? texts.of("annex.page.missing.text", block, in)
                : texts.of("annex.page.missing.ofCard", theme, block, in);
    }

    /** What is new since the edition before, in words. */
    public List<String> changes(AnnexChanges changes) {
        List<String> said = new ArrayList<>();
        changes.texts().stream()
                .map(place -> texts.of("annex.page.text." + place.block()))
                .distinct()
                .map(name -> texts.of("annex.page.view.changes.text", name))
                .forEach(said::add);
        if (changes.cards()) {
            said.add(texts.of("annex.page.view.changes.cards"));
        }
        if (!changes.figures().isEmpty()) {
            said.add(texts.of(
                    "annex.page.view.changes.figures", changes.figures().size()));
        }
        if (!changes.rulings().isEmpty()) {
            said.add(texts.of(
                    "annex.page.view.changes.rulings", changes.rulings().size()));
        }
        return said;
    }

    /** The address of a file. */
    public String file(AnnexRow row, String kind, String in) {
        return frame.to("/annex/file?number=" + row.number() + "&kind=" + kind + "&in=" + in);
    }
}
