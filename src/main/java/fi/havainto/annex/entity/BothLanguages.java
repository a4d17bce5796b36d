package fi.havainto.annex.entity;

import fi.havainto.organisation.entity.Names;
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

    /** A name of reference data in those two. */
    public static BothLanguages of(Names names) {
        return new BothLanguages(names.getFi(), names.getSv());
    }

    public String in(String language) {
        return Bilingual.in(language, fi, sv);
    }

    public boolean isEmpty() {
        return fi.isBlank() && sv.isBlank();
    }
}
