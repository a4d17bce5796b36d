package fi.havainto.annex.entity;

import java.io.Serializable;
import java.util.Objects;

/** Which annex, and where in it. */
public class AnnexTextKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long annexId;
    private TextBlock block;
    private String theme;
    private String language;

    public AnnexTextKey() {}

    public AnnexTextKey(Long annexId, TextPlace place) {
        this.annexId = annexId;
        this.block = place.block();
        this.theme = place.theme();
        this.language = place.language();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnnexTextKey key
                && Objects.equals(annexId, key.annexId)
                && block == key.block
                && Objects.equals(theme, key.theme)
                && Objects.equals(language, key.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(annexId, block, theme, language);
    }
}
