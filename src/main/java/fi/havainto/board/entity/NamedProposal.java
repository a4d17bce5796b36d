package fi.havainto.board.entity;

import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.Standard;

/**
 * A proposal as a meeting's page shows it: never who wrote it, nor from where.
 *
 * @param rulingId the row of the item that names it
 * @param number the report's number; null for members, who never read a report
 * @param text the proposal's own words, or null for a set one
 * @param language the language of these words
 * @param bringer the role of the desk that put it on the agenda
 * @param bringerUnitId the unit of that desk
 * @param theme code of the primary theme
 */
public record NamedProposal(
        long rulingId,
        String number,
        String text,
        Standard standard,
        String language,
        Level level,
        Role bringer,
        Long bringerUnitId,
        String theme) {

    /** As a member sees it. */
    public NamedProposal withoutReport() {
        return new NamedProposal(rulingId, null, text, standard, language, level, bringer, bringerUnitId, theme);
    }
}
