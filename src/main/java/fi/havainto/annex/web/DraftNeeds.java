package fi.havainto.annex.web;

import fi.havainto.annex.boundary.AnnexIssues;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What a draft still needs before it is frozen, and what would be left out of it. */
@Named
@ViewScoped
public class DraftNeeds implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DraftDesk desk;

    @Inject
    private AnnexIssues issues;

    @Inject
    private CurrentActor me;

    @Inject
    private Texts texts;

    private List<String> missing;
    private long filledThen;

    /** What keeps it from being frozen; asked anew when a text was begun or emptied. */
    public List<String> getMissing() {
        long filled = desk.getPlaces().stream()
                .flatMap(place -> place.texts().stream())
                .filter(text -> !text.isEmpty())
                .count();
        if (missing == null || filled != filledThen) {
            filledThen = filled;
            missing = issues.missing(me.get(), desk.getRow().id()).stream()
                    .map(texts::of)
                    .toList();
        }
        return missing;
    }

    /** The places that are empty in a language and are left out of it, in words. */
    public List<String> getUnwritten() {
        return desk.getPlaces().stream()
                .filter(place -> place.missing() != null)
                .map(this::unwritten)
                .toList();
    }

    private String unwritten(WritingPlace place) {
        String block = texts.of("annex.page.text." + place.block());
        String language = texts.of("annex.page.missing." + place.missing());
        return place.theme().isEmpty()
                ? texts.of("annex.page.missing.text", block, language)
                : texts.of("annex.page.missing.ofCard", desk.theme(place.theme()), block, language);
    }
}
