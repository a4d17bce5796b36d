package fi.havainto.annex.control;

import fi.havainto.annex.entity.Annex;
import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.WrongFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an annex needs before it is frozen: signed figures, a summary, three to five cards with what has been seen, and of a
 * later edition what is new in it. Words are needed in Finnish, in a bilingual county in both languages.
 */
@ApplicationScoped
public class Readiness {

    @Inject
    private AreaNames areas;

    /** What is missing, each about its field: {@code figures}, {@code summary}, {@code cards}, {@code edition}. */
    public List<HavaintoException> missing(Snapshot snapshot) {
        return List.copyOf(faults(snapshot).values());
    }

    /** @throws WrongFields when something is missing */
    public void mustBeReady(Snapshot snapshot) {
        Map<String, HavaintoException> faults = faults(snapshot);
        if (!faults.isEmpty()) {
            throw new WrongFields(faults);
        }
    }

    private Map<String, HavaintoException> faults(Snapshot snapshot) {
        boolean both = areas.isBilingual(snapshot.area().countyCode());
        Map<String, HavaintoException> faults = new LinkedHashMap<>();
        note(snapshot.sources().isEmpty(), faults, "figures", new HavaintoException("annex.refused.figures"));
        note(
                lacks(snapshot.text(TextBlock.SUMMARY, ""), both),
                faults,
                "summary",
                new HavaintoException("annex.refused.summary"));
        int cards = snapshot.cards().size();
        note(
                cards < Annex.FEWEST_CARDS || cards > Annex.MOST_CARDS,
                faults,
                "cards",
                new HavaintoException("annex.refused.cards", Annex.FEWEST_CARDS, Annex.MOST_CARDS));
        note(
                snapshot.cards().stream().anyMatch(theme -> lacks(snapshot.text(TextBlock.CARD_SEEN, theme), both)),
                faults,
                "cards",
                new HavaintoException("annex.refused.cardUnwritten"));
        note(
                snapshot.edition() > 1 && lacks(snapshot.changed(), both),
                faults,
                "edition",
                new HavaintoException("annex.refused.edition"));
        return faults;
    }

    private static void note(
            boolean wrong, Map<String, HavaintoException> faults, String field, HavaintoException fault) {
        if (wrong) {
            faults.putIfAbsent(field, fault.about(field));
        }
    }

    private static boolean lacks(BothLanguages words, boolean both) {
        return words.fi().isBlank() || both && words.sv().isBlank();
    }
}
