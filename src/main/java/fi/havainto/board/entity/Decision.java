package fi.havainto.board.entity;

import fi.havainto.platform.Bilingual;
import java.time.LocalDate;

/**
 * What the checked minutes say of a proposal's ruling.
 *
 * @param section the section (§) of the minutes as typed, or null
 * @param diaryNumber as typed, or null
 * @param day when the body met
 */
public record Decision(
        long proposalId, String section, String diaryNumber, LocalDate day, String bodyFi, String bodySv) {

    public String body(String language) {
        return Bilingual.in(language, bodyFi, bodySv);
    }
}
