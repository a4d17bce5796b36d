package fi.havainto.organisation.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The names of a {@link Level}. Reference data, in the order of its ordinal. */
@Entity
@Table(name = "organisation_level")
public class LevelName implements Listed {

    @Id
    private String code;

    private int ordinal;

    @Embedded
    private Names names;

    protected LevelName() {}

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public Names getNames() {
        return names;
    }
}
