package fi.havainto.organisation.entity;

/** A body as the administrators' list shows it. */
public record BodyRow(Long id, String nameFi, String nameSv, String kind, Long unitId) {

    public String name(String language) {
        return "sv".equals(language) ? nameSv : nameFi;
    }
}
