package fi.havainto.account.entity;

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
        return "sv".equals(language) ? titleSv : titleFi;
    }

    public String unit(String language) {
        return "sv".equals(language) ? unitSv : unitFi;
    }
}
