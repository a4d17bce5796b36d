package fi.havainto.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** What sort of body it is, and so what it may decide. Reference data, in the order of its ordinal. */
@Entity
@Table(name = "organisation_body_kind")
public class BodyKind implements Listed, Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private String code;

    private int ordinal;

    @Embedded
    private Names names;

    @Column(name = "decides_county")
    private boolean decidesCounty;

    @Column(name = "decides_municipality")
    private boolean decidesMunicipality;

    protected BodyKind() {}

    public BodyKind(String code, Names names, boolean decidesCounty, boolean decidesMunicipality) {
        this.code = code;
        this.names = names;
        this.decidesCounty = decidesCounty;
        this.decidesMunicipality = decidesMunicipality;
    }

    /** Whether a proposal of that level is for such a body to decide. */
    public boolean decides(Level level) {
        return switch (level) {
            case COUNTY -> decidesCounty;
            case MUNICIPALITY -> decidesMunicipality;
            case OWN_WORK, UNIT, OTHER_AUTHORITY, NATIONAL -> false;
        };
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public Names getNames() {
        return names;
    }
}
