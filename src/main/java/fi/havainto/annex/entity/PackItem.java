package fi.havainto.annex.entity;

import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.NamedProposal;
import fi.havainto.report.entity.Publicity;
import java.util.List;
import java.util.Map;

/**
 * An item of an agenda in a meeting pack.
 *
 * @param language of title, presented text and reasons
 * @param presented what the presenter wrote, or null
 * @param section the section (§) as typed, or null
 * @param diaryNumber as typed, or null
 * @param ground by which law it is secret, or null
 */
public record PackItem(
        int ordinal,
        String title,
        String language,
        String presented,
        String section,
        String diaryNumber,
        Publicity publicity,
        String ground,
        List<PackProposal> proposals) {

    public PackItem {
        proposals = List.copyOf(proposals);
    }

    /** @param named what the item names, by the rows of its rulings */
    public static PackItem of(AgendaItem item, Map<Long, NamedProposal> named) {
        return new PackItem(
                item.getOrdinal(),
                item.getTitle(),
                item.getLanguage(),
                item.getPresented(),
                item.getSection(),
                item.getDiaryNumber(),
                item.getPublicity(),
                item.getPublicityGround(),
                item.shown().stream()
                        .map(ruling -> PackProposal.of(named.get(ruling.getId()), ruling))
                        .toList());
    }

    public boolean isSecret() {
        return publicity == Publicity.SECRET;
    }
}
