package fi.havainto.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;

/** A county's own words in place of a general text of the product: plain text, in which blank lines part paragraphs. */
@Entity
@Table(name = "organisation_text")
public class OrganisationText implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int LENGTH = 8_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_text_seq")
    @SequenceGenerator(name = "organisation_text_seq", sequenceName = "organisation_text_seq", allocationSize = 50)
    private Long id;

    @Column(name = "county_code")
    private String countyCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_key")
    private TextKey key;

    @Column(name = "words_fi")
    private String fi;

    @Column(name = "words_sv")
    private String sv;

    @Column(name = "words_en")
    private String en;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected OrganisationText() {}

    public OrganisationText(String countyCode, TextKey key) {
        this.countyCode = countyCode;
        this.key = key;
    }

    /** Takes the words of a form; the time comes along. */
    public void takeOver(OrganisationText typed, Instant at) {
        fi = typed.fi;
        sv = typed.sv;
        en = typed.en;
        updatedAt = at;
    }

    public void catchUpWith(OrganisationText stored) {
        id = stored.id;
        version = stored.version;
    }

    /** The words in that language, or null: then the product's own are shown. */
    public String in(String language) {
        String words = switch (language) {
            case "sv" -> sv;
            case "en" -> en;
            default -> fi;
        };
        return words == null || words.isBlank() ? null : words;
    }

    public Long getId() {
        return id;
    }

    public String getCountyCode() {
        return countyCode;
    }

    public TextKey getKey() {
        return key;
    }

    public String getFi() {
        return fi;
    }

    public void setFi(String fi) {
        this.fi = fi;
    }

    public String getSv() {
        return sv;
    }

    public void setSv(String sv) {
        this.sv = sv;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public int getVersion() {
        return version;
    }
}
