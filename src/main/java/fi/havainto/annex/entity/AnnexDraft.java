package fi.havainto.annex.entity;

import java.util.List;

/**
 * A draft as it is written.
 *
 * @param texts every place it has now, in the order of the annex, Finnish before Swedish; of a theme without a card only
 *     what was written of it earlier
 * @param cards codes of the themes that have a card, in their order
 * @param themes those to choose from
 * @param figured whether the figures of its span are published, all or (of a term) some
 * @param textsFrom the edition with whose texts it began; null where it began empty
 */
public record AnnexDraft(
        AnnexRow row,
        List<DraftText> texts,
        List<String> cards,
        List<Named> themes,
        boolean figured,
        Integer textsFrom) {

    public AnnexDraft {
        texts = List.copyOf(texts);
        cards = List.copyOf(cards);
        themes = List.copyOf(themes);
    }
}
