package fi.havainto.organisation.entity;

import fi.havainto.platform.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A municipality: a code of three digits with its leading zeros, never a number. */
@Entity
@Table(name = "organisation_municipality")
public class Municipality {

    @Id
    private String code;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "name_fi")
    private String nameFi;

    @Column(name = "name_sv")
    private String nameSv;

    protected Municipality() {}

    public Municipality(String code, String countyCode, String nameFi, String nameSv) {
        this.code = code;
        this.countyCode = countyCode;
        this.nameFi = nameFi;
        this.nameSv = nameSv;
    }

    public String getCode() {
        return code;
    }

    public String getCountyCode() {
        return countyCode;
    }

    /** Swedish for a Swedish reader, Finnish for everybody else: English has no names of its own. */
    public String name(String language) {
        return Bilingual.in(language, nameFi, nameSv);
    }
}
