package fi.havainto.annex.web;

import fi.havainto.annex.boundary.AnnexIssues;
import fi.havainto.annex.entity.AnnexNeeds;
import fi.havainto.annex.entity.TextWarning;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What a draft still needs before it is frozen, what would be left out of it, and at what somebody should look once more. */
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
    private List<TextWarning> warnings;
    private int storedThen;

    /** What keeps it from being frozen. */
    public List<String> getMissing() {
        look();
        return missing;
    }

    /** What in its texts might tell of one person or one case. */
    public List<TextWarning> getWarnings() {
        look();
        return warnings;
    }

    /** Looks anew when a word was stored: the page asks before that too, while it takes over what was typed. */
    private void look() {
        int stored = desk.getPlaces().stream()
                .flatMap(place -> place.texts().stream())
                .map(TypedText::stored)
                .toList()
                .hashCode();
        if (missing == null || stored != storedThen) {
            storedThen = stored;
            AnnexNeeds needs = issues.needs(me.get(), desk.getRow().id());
            missing = needs.missing().stream().map(texts::of).toList();
            warnings = needs.warnings();
        }
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
