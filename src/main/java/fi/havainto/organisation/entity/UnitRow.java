package fi.havainto.organisation.entity;

import fi.havainto.platform.Bilingual;
import java.time.LocalDate;

/** A unit as the administrators' list shows it, in the order of the tree. */
public record UnitRow(
        Long id,
        String path,
        String nameFi,
        String nameSv,
        UnitKind kind,
        int staff,
        LocalDate validFrom,
        LocalDate validTo) {

    public String name(String language) {
        return Bilingual.in(language, nameFi, nameSv);
    }

    /** How many units stand above it. */
    public int depth() {
        return (int) path.chars().filter(one -> one == '/').count() - 2;
    }

    public boolean isOver(LocalDate today) {
        return validTo != null && validTo.isBefore(today);
    }
}
