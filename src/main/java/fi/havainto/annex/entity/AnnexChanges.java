package fi.havainto.annex.entity;

import java.util.List;

/**
 * What is new in an annex since the edition before it, found by comparing both.
 *
 * @param before the edition before
 * @param texts the places whose words are others
 * @param cards whether other themes have a card, or in another order
 * @param figures names of the tables whose figures are others, or that are in one of both only
 * @param rulings those that the edition before did not have
 */
public record AnnexChanges(
        AnnexRow before, List<TextPlace> texts, boolean cards, List<String> figures, List<RuledProposal> rulings) {

    public AnnexChanges {
        texts = List.copyOf(texts);
        figures = List.copyOf(figures);
        rulings = List.copyOf(rulings);
    }

    public boolean isNothing() {
        return texts.isEmpty() && !cards && figures.isEmpty() && rulings.isEmpty();
    }
}
