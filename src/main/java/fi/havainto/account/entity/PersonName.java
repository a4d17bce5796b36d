package fi.havainto.account.entity;

import fi.havainto.platform.Bilingual;
import java.io.Serializable;

/** Somebody to choose from a list. */
public record PersonName(Long id, String name, String unitFi, String unitSv) implements Serializable {

    public String label(String language) {
        return name + ", " + Bilingual.in(language, unitFi, unitSv);
    }
}
