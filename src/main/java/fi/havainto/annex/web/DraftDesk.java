package fi.havainto.annex.web;

import fi.havainto.annex.boundary.AnnexDrafts;
import fi.havainto.annex.boundary.Annexes;
import fi.havainto.annex.entity.Annex;
import fi.havainto.annex.entity.AnnexDraft;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.AnnexText;
import fi.havainto.annex.entity.DraftText;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Dates;
import fi.havainto.platform.web.Frame;
import fi.havainto.platform.web.RowId;
import fi.havainto.platform.web.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The desk at which a coordinator writes a draft. Each text is stored by itself, a moment after its last letter. */
@Named
@ViewScoped
public class DraftDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Annexes annexes;

    @Inject
    private AnnexDrafts drafts;

    @Inject
    private CurrentActor me;

    @Inject
    private Texts texts;

    @Inject
    private Dates dates;

    @Inject
    private Frame frame;

    @Inject
    private Clock clock;

    private String id;
    private AnnexRow row;
    private AnnexDraft draft;
    private WritingPlaces places;
    private List<String> cards;
    private String diary;
    private Instant savedAt;
    private boolean discarding;

    /** Opens the draft; what was frozen meanwhile is read instead. */
    public void load() {
        long key = RowId.of(id);
        AnnexRow known = annexes.row(me.get(), key);
        if (!known.isDraft()) {
            frame.go("/annex/" + known.number());
            return;
        }
        show(drafts.find(me.get(), key));
    }

    private void show(AnnexDraft found) {
        draft = found;
        row = draft.row();
        places = new WritingPlaces(draft);
        cards = new ArrayList<>(draft.cards());
        while (cards.size() < Annex.MOST_CARDS) {
            cards.add(null);
        }
        diary = row.diaryNumber();
    }

    /** Stores what was changed; what is refused is told beside its field and stays in it. */
    public void autosave() {
        places.texts().filter(TypedText::isToStore).forEach(this::store);
    }

    private void store(TypedText text) {
        DraftText typed = text.typed();
        text.answered(drafts.write(me.get(), row.id(), typed.place(), typed.words(), typed.version()));
        if (text.getFault() == null) {
            savedAt = clock.now();
        }
    }

    /** Stores everything and says what could not be stored, for whoever presses the button. */
    public void save() {
        autosave();
        List<WritingPlace> inside = places.inside();
        for (int line = 0; line < inside.size(); line++) {
            for (TypedText text : inside.get(line).texts()) {
                if (text.getFault() != null) {
                    tell("places:" + line + ":words-" + text.getPlace().language(), texts.of(text.getFault()));
                }
            }
        }
    }

    private static void tell(String field, String words) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }

    /** Stores cards and diary number, and the texts before them. */
    public void choose() {
        autosave();
        List<String> chosen = cards.stream().filter(Objects::nonNull).toList();
        if (!Objects.requireNonNullElse(diary, "").strip().equals(row.diaryNumber())) {
            row = drafts.register(me.get(), row.id(), row.version(), diary);
        }
        if (!chosen.equals(draft.cards())) {
            row = drafts.chooseCards(me.get(), row.id(), row.version(), chosen);
        }
        if (isHeld()) {
            save();
        } else {
            frame.go("/annex/draft/" + id + "?done=CHOSEN");
        }
    }

    /** Shows what is about to happen; nothing has happened yet. */
    public void ask() {
        autosave();
        discarding = true;
    }

    public void back() {
        discarding = false;
    }

    public void discard() {
        drafts.discard(me.get(), row.id(), row.version());
        frame.go("/annex?done=DISCARDED");
    }

    public String said(TypedText text) {
        return texts.of(text.getFault());
    }

    /** "Tallennettu klo 10.42", or why not everything is. */
    public String getSavedText() {
        if (savedAt == null) {
            return texts.of(isHeld() ? "annex.page.draft.held" : "annex.page.draft.notSaved");
        }
        return texts.of(isHeld() ? "annex.page.draft.savedButHeld" : "annex.page.draft.saved", dates.time(savedAt));
    }

    /** Whether a text of the page is not stored. */
    public boolean isHeld() {
        return places.texts().anyMatch(text -> text.getFault() != null);
    }

    public boolean isSaved() {
        return savedAt != null;
    }

    /** The name of a theme as the reader's language has it. */
    public String theme(String code) {
        return draft.themes().stream()
                .filter(theme -> theme.code().equals(code))
                .map(theme -> theme.name().in(languageTag()))
                .findFirst()
                .orElse(code);
    }

    private static String languageTag() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    }

    public int getTextLimit() {
        return AnnexText.LENGTH;
    }

    public int getDiaryLimit() {
        return Annex.DIARY_LENGTH;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public AnnexRow getRow() {
        return row;
    }

    public AnnexDraft getDraft() {
        return draft;
    }

    public List<WritingPlace> getPlaces() {
        return places.inside();
    }

    public List<WritingPlace> getApart() {
        return places.apart();
    }

    /** Themes by the place of their card; null where none is chosen. */
    public List<String> getCards() {
        return cards;
    }

    public String getDiary() {
        return diary;
    }

    public void setDiary(String diary) {
        this.diary = diary;
    }

    public boolean isDiscarding() {
        return discarding;
    }
}
