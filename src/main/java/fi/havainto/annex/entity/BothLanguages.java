package fi.havainto.annex.entity;

import fi.havainto.platform.Bilingual;
import java.io.Serializable;
import java.util.Objects;

/** Words in the two languages in which an annex is issued; either may be empty, neither is null. */
public record BothLanguages(String fi, String sv) implements Serializable {

    public static final BothLanguages EMPTY = new BothLanguages("", "");

    public BothLanguages {
        Objects.requireNonNull(fi, "fi");
        Objects.requireNonNull(sv, "sv");
    }

    public String in(String language) {
        return Bilingual.in(language, fi, sv);
    }

    public boolean isEmpty() {
        return fi.isBlank() && sv.isBlank();
    }
}
