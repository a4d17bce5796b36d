package fi.havainto.annex.entity;

import fi.havainto.board.entity.FollowUp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A meeting pack (kokousaineisto): what stood in the product of a meeting at a moment, as the body's members may know it.
 *
 * @param issuer the county
 * @param place or null
 * @param checkedAt when the minutes were checked; null before
 * @param followUps what became of earlier rulings, what presses first
 * @param figures none while the county has published nothing
 * @param themes names by code
 * @param levels names by code
 * @param demo whether the material is invented
 */
public record Pack(
        BothLanguages issuer,
        BothLanguages body,
        LocalDate day,
        String place,
        Instant checkedAt,
        Instant madeAt,
        List<PackItem> items,
        List<FollowUp> followUps,
        Optional<PackFigures> figures,
        Map<String, BothLanguages> themes,
        Map<String, BothLanguages> levels,
        boolean demo) {

    public Pack {
        Objects.requireNonNull(madeAt, "madeAt");
        items = List.copyOf(items);
        followUps = List.copyOf(followUps);
        themes = Map.copyOf(themes);
        levels = Map.copyOf(levels);
    }

    /** Whether the minutes are checked, so that nothing of the meeting changes any more. */
    public boolean isFinal() {
        return checkedAt != null;
    }

    public boolean isSecret() {
        return items.stream().anyMatch(PackItem::isSecret);
    }
}
