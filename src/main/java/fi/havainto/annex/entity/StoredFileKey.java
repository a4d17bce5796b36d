package fi.havainto.annex.entity;

import java.io.Serializable;
import java.util.Objects;

/** Which annex, and which file of it. */
public class StoredFileKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long annexId;
    private FileKind kind;
    private String language;

    public StoredFileKey() {}

    public StoredFileKey(Long annexId, FileKind kind, String language) {
        this.annexId = annexId;
        this.kind = kind;
        this.language = language;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredFileKey key
                && Objects.equals(annexId, key.annexId)
                && kind == key.kind
                && Objects.equals(language, key.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(annexId, kind, language);
    }
}
