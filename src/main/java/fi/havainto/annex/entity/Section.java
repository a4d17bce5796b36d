package fi.havainto.annex.entity;

import java.util.List;

/**
 * A section of an annex in one language, as paper and page show it.
 *
 * @param id of the heading, the same in every annex and language
 * @param number as it is printed before the heading; empty where sections have none
 */
public record Section(String id, String number, String heading, List<Part> parts) {

    public Section {
        parts = List.copyOf(parts);
    }

    public String getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public String getHeading() {
        return heading;
    }

    public List<Part> getParts() {
        return parts;
    }
}
