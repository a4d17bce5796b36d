package fi.havainto.annex.entity;

import fi.havainto.board.entity.NamedProposal;
import fi.havainto.board.entity.Ruling;
import fi.havainto.organisation.entity.Level;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Standard;
import java.time.LocalDate;

/**
 * A proposal in a meeting pack. There is no place in it for a report's number, a unit, a desk or an author.
 *
 * @param text the proposal's own words; null for a set one
 * @param language of these words
 * @param theme code of the primary theme
 * @param outcome what the body ruled; null until the minutes are checked, as are reason, responsible and due
 */
public record PackProposal(
        String text,
        Standard standard,
        String language,
        Level level,
        String theme,
        Outcome outcome,
        String reason,
        String responsible,
        LocalDate due) {

    /** A draft of a ruling is nobody's but the secretary's. */
    public static PackProposal of(NamedProposal named, Ruling ruling) {
        boolean ruled = ruling.isRuled();
        return new PackProposal(
                named.text(),
                named.standard(),
                named.language(),
                named.level(),
                named.theme(),
                ruled ? ruling.getOutcome() : null,
                ruled ? ruling.getReason() : null,
                ruled ? ruling.getResponsible() : null,
                ruled ? ruling.getDue() : null);
    }

    public boolean isRuled() {
        return outcome != null;
    }
}
