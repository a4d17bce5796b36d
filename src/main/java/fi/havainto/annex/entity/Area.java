package fi.havainto.annex.entity;

import java.io.Serializable;
import java.util.Objects;

/**
 * Whose annex it is: a wellbeing services county's, or that of one of its municipalities.
 *
 * @param municipalityCode null for the county itself
 */
public record Area(String countyCode, String municipalityCode) implements Serializable {

    public Area {
        Objects.requireNonNull(countyCode, "countyCode");
    }

    public static Area ofCounty(String code) {
        return new Area(code, null);
    }

    public boolean isCounty() {
        return municipalityCode == null;
    }
}
