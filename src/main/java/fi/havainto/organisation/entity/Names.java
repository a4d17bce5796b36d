package fi.havainto.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A name in Finnish, Swedish and English, as reference data keeps it. */
@Embeddable
public class Names implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "name_fi")
    private String fi;

    @Column(name = "name_sv")
    private String sv;

    @Column(name = "name_en")
    private String en;

    public Names() {}

    public Names(String fi, String sv, String en) {
        this.fi = fi;
        this.sv = sv;
        this.en = en;
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

    /** The name in that language; Finnish for a language we do not keep. */
    public String in(String language) {
        return switch (language) {
            case "sv" -> sv;
            case "en" -> en;
            default -> fi;
        };
    }
}
