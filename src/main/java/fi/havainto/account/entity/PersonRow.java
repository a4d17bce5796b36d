package fi.havainto.account.entity;

import fi.havainto.platform.Bilingual;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody as the administrators' list shows them. */
public record PersonRow(
        Long id,
        String name,
        String username,
        String titleFi,
        String titleSv,
        String unitFi,
        String unitSv,
        boolean active,
        Instant lockedUntil,
        LocalDate lastDay) {

    public String title(String language) {
        return Bilingual.in(language, titleFi, titleSv);
    }

    public String unit(String language) {
        return Bilingual.in(language, unitFi, unitSv);
    }
}
