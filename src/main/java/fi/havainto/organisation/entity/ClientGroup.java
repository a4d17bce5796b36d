package fi.havainto.organisation.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A group of people whom a phenomenon touches, never a person. Reference data, in the order of its ordinal. */
@Entity
@Table(name = "organisation_client_group")
public class ClientGroup implements Listed {

    @Id
    private String code;

    private int ordinal;

    @Embedded
    private Names names;

    protected ClientGroup() {}

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public Names getNames() {
        return names;
    }
}
