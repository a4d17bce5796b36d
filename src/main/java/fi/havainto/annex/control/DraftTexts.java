package fi.havainto.annex.control;

import fi.havainto.annex.entity.Annex;
import fi.havainto.annex.entity.AnnexText;
import fi.havainto.annex.entity.AnnexTextKey;
import fi.havainto.annex.entity.Autosaved;
import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.DraftText;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.annex.entity.TextPlace;
import fi.havainto.annex.entity.WrittenText;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.privacy.PrivacyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is written in a draft, place by place. */
@ApplicationScoped
public class DraftTexts {

    /** The languages of an annex, in their order. */
    public static final List<String> LANGUAGES = List.of("fi", "sv");

    @PersistenceContext
    private EntityManager em;

    /** Every place of a draft, in the order of the annex; a place at which nothing is written is empty. */
    public List<DraftText> of(Annex annex) {
        Map<TextPlace, AnnexText> written = written(annex);
        Set<String> themes = new LinkedHashSet<>(annex.getCards());
        written.values().stream()
                .filter(text -> !text.getWords().isEmpty())
                .map(text -> text.place().theme())
                .filter(theme -> !theme.isEmpty())
                .sorted()
                .forEach(themes::add);
        return places(annex, themes).stream()
                .map(place -> draftText(place, written.get(place)))
                .toList();
    }

    /** What a snapshot holds of it: places with words in either language, cards only of chosen themes. */
    public List<WrittenText> written(Annex annex, List<DraftText> texts) {
        Map<TextPlace, String> words = texts.stream()
                .collect(Collectors.toMap(DraftText::place, text -> text.words().strip()));
        return places(annex, annex.getCards()).stream()
                .filter(place -> place.language().equals(LANGUAGES.get(0)) && place.block() != TextBlock.EDITION)
                .map(place -> new WrittenText(place.block(), place.theme(), both(words, place)))
                .filter(text -> !text.words().isEmpty())
                .toList();
    }

    /** What the coordinator says is new in this edition. */
    public static BothLanguages changed(List<DraftText> texts) {
        Map<TextPlace, String> words = texts.stream()
                .collect(Collectors.toMap(DraftText::place, text -> text.words().strip()));
        return both(words, new TextPlace(TextBlock.EDITION, LANGUAGES.get(0)));
    }

    /** Whether somebody may write there: at the places of the chosen cards, and at those that every draft has. */
    public boolean hasPlace(Annex annex, TextPlace place) {
        return places(annex, annex.getCards()).contains(place);
    }

    /**
     * Stores what was typed at a place of a locked draft. What is too long or must never be stored is not stored, nor
     * what would go over words that the writer has not seen; the answer holds what stands there instead.
     */
    public Autosaved store(Annex annex, TextPlace place, String typed, int version, Long person, Instant at) {
        AnnexText text = em.find(AnnexText.class, new AnnexTextKey(annex.getId(), place));
        String words = typed == null ? "" : typed.replace("\r\n", "\n");
        Optional<HavaintoException> fault = fault(text, words, version);
        boolean same = words.equals(text == null ? "" : text.getWords());
        if (fault.isPresent() || same) {
            return new Autosaved(draftText(place, text), same ? Optional.empty() : fault);
        }
        if (text == null) {
            text = new AnnexText(annex.getId(), place);
            em.persist(text);
        }
        text.write(words, person, at);
        em.flush();
        // the draft's own version stays: whoever chooses cards meanwhile is not in the way of whoever writes
        em.createNativeQuery("update annex_annex set changed_at = ?1 where id = ?2")
                .setParameter(1, Timestamp.from(at))
                .setParameter(2, annex.getId())
                .executeUpdate();
        em.refresh(annex);
        return new Autosaved(draftText(place, text), Optional.empty());
    }

    /**
     * Takes what an issued edition says over into a draft that is just begun. What was new in that edition is not new in the
     * next, and what was written for themes without a card was not in it.
     */
    public void takeOver(Annex issued, Annex draft, Long person, Instant at) {
        of(issued).stream()
                .filter(text -> !text.words().isBlank() && text.place().block() != TextBlock.EDITION)
                .filter(text -> hasPlace(issued, text.place()))
                .forEach(text -> {
                    AnnexText copy = new AnnexText(draft.getId(), text.place());
                    copy.write(text.words(), person, at);
                    em.persist(copy);
                });
    }

    /** Removes a locked draft with its texts and cards. */
    public void discard(Annex annex) {
        em.flush();
        for (String rows : List.of("annex_text where annex_id", "annex_card where annex_id", "annex_annex where id")) {
            em.createNativeQuery("delete from " + rows + " = ?1")
                    .setParameter(1, annex.getId())
                    .executeUpdate();
        }
        em.detach(annex);
    }

    private static Optional<HavaintoException> fault(AnnexText text, String words, int version) {
        if ((text == null ? 0 : text.getVersion()) != version) {
            return Optional.of(new HavaintoException("annex.refused.otherHand"));
        }
        if (words.length() > AnnexText.LENGTH) {
            return Optional.of(new HavaintoException("error.field.long", AnnexText.LENGTH));
        }
        return PrivacyGuard.mustStop(words)
                ? Optional.of(new HavaintoException("error.field.stopped"))
                : Optional.empty();
    }

    private Map<TextPlace, AnnexText> written(Annex annex) {
        Map<TextPlace, AnnexText> written = new LinkedHashMap<>();
        em.createQuery("select t from AnnexText t where t.annexId = :annex", AnnexText.class)
                .setParameter("annex", annex.getId())
                .getResultList()
                .forEach(text -> written.put(text.place(), text));
        return written;
    }

    private static List<TextPlace> places(Annex annex, Iterable<String> themes) {
        List<TextPlace> places = new ArrayList<>();
        boolean cardsListed = false;
        for (TextBlock block : TextBlock.values()) {
            if (!block.isOfCard()) {
                if (block != TextBlock.EDITION || annex.getEdition() > 1) {
                    LANGUAGES.forEach(language -> places.add(new TextPlace(block, language)));
                }
            } else if (!cardsListed) {
                themes.forEach(theme -> addCard(places, theme));
                cardsListed = true;
            }
        }
        return places;
    }

    private static void addCard(List<TextPlace> places, String theme) {
        for (TextBlock block : TextBlock.CARDS) {
            LANGUAGES.forEach(language -> places.add(new TextPlace(block, theme, language)));
        }
    }

    private static DraftText draftText(TextPlace place, AnnexText text) {
        return text == null ? new DraftText(place, "", 0) : new DraftText(place, text.getWords(), text.getVersion());
    }

    private static BothLanguages both(Map<TextPlace, String> words, TextPlace place) {
        return new BothLanguages(
                words.getOrDefault(place, ""),
                words.getOrDefault(new TextPlace(place.block(), place.theme(), LANGUAGES.get(1)), ""));
    }
}
