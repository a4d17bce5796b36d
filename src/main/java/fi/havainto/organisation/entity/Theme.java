package fi.havainto.organisation.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;

/** A theme by which observations are grouped; the first theme of a report counts it. Reference data, in the order of its ordinal. */
@Entity
@Table(name = "organisation_theme")
public class Theme implements Listed, Serializable {

    private static final long serialVersionUID = 1L;

    public static final int NAME_LENGTH = 100;
    public static final int MOST_ORDINAL = 999;

    @Id
    private String code;

    private int ordinal;
    private boolean active;

    @Embedded
    private Names names;

    @Version
    private int version;

    protected Theme() {}

    public Theme(String code, int ordinal, Names names, boolean active) {
        this.code = code;
        this.ordinal = ordinal;
        this.names = names;
        this.active = active;
    }

    /** Takes everything but the code, by which reports know it. */
    public void takeOver(Theme typed) {
        ordinal = typed.ordinal;
        names = typed.names;
        active = typed.active;
    }

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

    public int getOrdinal() {
        return ordinal;
    }

    public int getVersion() {
        return version;
    }
}
