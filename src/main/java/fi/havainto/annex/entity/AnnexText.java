package fi.havainto.annex.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;

/** What stands at one place of a draft in one language, with a version of its own: two people may write at two places. */
@Entity
@Table(name = "annex_text")
@IdClass(AnnexTextKey.class)
public class AnnexText implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int LENGTH = 6000;

    @Id
    @Column(name = "annex_id")
    private Long annexId;

    @Id
    @Enumerated(EnumType.STRING)
    private TextBlock block;

    @Id
    private String theme;

    @Id
    private String language;

    private String words;

    @Column(name = "changed_by")
    private Long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected AnnexText() {}

    /** A place at which nothing has been written yet. */
    public AnnexText(long annexId, TextPlace place) {
        this.annexId = annexId;
        this.block = place.block();
        this.theme = place.theme();
        this.language = place.language();
        this.words = "";
    }

    public void write(String typed, Long person, Instant at) {
        words = typed;
        changedBy = person;
        changedAt = at;
    }

    public TextPlace place() {
        return new TextPlace(block, theme, language);
    }

    public String getWords() {
        return words;
    }

    public int getVersion() {
        return version;
    }
}
