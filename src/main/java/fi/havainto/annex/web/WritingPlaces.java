package fi.havainto.annex.web;

import fi.havainto.annex.entity.AnnexDraft;
import fi.havainto.annex.entity.DraftText;
import fi.havainto.annex.entity.TextPlace;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts of a draft, two languages a place: those that go into the annex, and those of themes without a card. */
final class WritingPlaces implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<WritingPlace> inside = new ArrayList<>();
    private final List<WritingPlace> apart = new ArrayList<>();

    WritingPlaces(AnnexDraft draft) {
        List<DraftText> texts = draft.texts();
        String card = "";
        for (int i = 0; i + 1 < texts.size(); i += 2) {
            TextPlace place = texts.get(i).place();
            boolean firstOfCard = !place.theme().isEmpty() && !place.theme().equals(card);
            card = place.theme();
            List<WritingPlace> list = card.isEmpty() || draft.cards().contains(card) ? inside : apart;
            list.add(new WritingPlace(
                    place.block(), card, firstOfCard, new TypedText(texts.get(i)), new TypedText(texts.get(i + 1))));
        }
    }

    List<WritingPlace> inside() {
        return inside;
    }

    /** What was written for cards that are not chosen now. */
    List<WritingPlace> apart() {
        return apart.stream().filter(place -> !place.isEmpty()).toList();
    }

    Stream<TypedText> texts() {
        return inside.stream().flatMap(place -> place.texts().stream());
    }
}
