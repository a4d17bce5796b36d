package fi.havainto.organisation.entity;

import fi.havainto.platform.Bilingual;

/** A body as the administrators' list shows it. */
public record BodyRow(Long id, String nameFi, String nameSv, String kind, Long unitId) {

    public String name(String language) {
        return Bilingual.in(language, nameFi, nameSv);
    }
}
