package fi.havainto.organisation.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A wellbeing services county (two-digit code of Statistics Finland), Helsinki or Åland. */
@Entity
@Table(name = "organisation_county")
public class County implements Listed {

    @Id
    private String code;

    @Embedded
    private Names names;

    private boolean bilingual;

    protected County() {}

    public County(String code, Names names, boolean bilingual) {
        this.code = code;
        this.names = names;
        this.bilingual = bilingual;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public Names getNames() {
        return names;
    }

    public boolean isBilingual() {
        return bilingual;
    }
}
