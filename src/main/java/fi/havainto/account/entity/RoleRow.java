package fi.havainto.account.entity;

import fi.havainto.platform.Bilingual;
import fi.havainto.platform.access.Role;
import java.io.Serializable;
import java.time.LocalDate;

/** A role of somebody, with the place where it is held: a unit or a body. */
public record RoleRow(Long id, Role role, String placeFi, String placeSv, LocalDate validFrom, LocalDate validTo)
        implements Serializable {

    public String place(String language) {
        return Bilingual.in(language, placeFi, placeSv);
    }

    public boolean isOver(LocalDate today) {
        return validTo != null && validTo.isBefore(today);
    }
}
