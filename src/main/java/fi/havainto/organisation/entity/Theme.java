package fi.havainto.organisation.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A theme by which observations are grouped; the first theme of a report counts it. Reference data, in the order of its ordinal. */
@Entity
@Table(name = "organisation_theme")
public class Theme implements Listed {

    @Id
    private String code;

    private int ordinal;
    private boolean active;

    @Embedded
    private Names names;

    protected Theme() {}

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public Names getNames() {
        return names;
    }

    /** Whether a new report may have this theme. */
    public boolean isActive() {
        return active;
    }
}
