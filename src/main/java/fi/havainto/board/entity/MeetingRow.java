package fi.havainto.board.entity;

import fi.havainto.platform.Bilingual;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One meeting in a list.
 *
 * @param bodyFi the body's name in Finnish, {@code bodySv} in Swedish
 * @param proposals how many proposals its items name
 * @param ready how many of them have a complete ruling, or were ruled on
 */
public record MeetingRow(
        long id,
        String bodyFi,
        String bodySv,
        LocalDate day,
        String place,
        Instant releasedAt,
        long items,
        long proposals,
        long ready) {

    public String body(String language) {
        return Bilingual.in(language, bodyFi, bodySv);
    }

    public boolean isReleased() {
        return releasedAt != null;
    }
}
