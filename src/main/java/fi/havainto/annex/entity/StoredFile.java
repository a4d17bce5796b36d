package fi.havainto.annex.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A file of a frozen annex, byte by byte as it was made then. */
@Entity
@Table(name = "annex_file")
@IdClass(StoredFileKey.class)
public class StoredFile implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "annex_id")
    private Long annexId;

    @Id
    @Enumerated(EnumType.STRING)
    private FileKind kind;

    @Id
    private String language;

    private byte[] bytes;
    private String checksum;
    private int renderer;

    protected StoredFile() {}

    /**
     * A file that is stored with the freezing.
     *
     * @param language {@code fi} or {@code sv}
     * @param checksum SHA-256 of the bytes
     * @param renderer number of the rules by which it was made
     */
    public StoredFile(long annexId, FileKind kind, String language, byte[] bytes, String checksum, int renderer) {
        this.annexId = annexId;
        this.kind = kind;
        this.language = language;
        this.bytes = bytes.clone();
        this.checksum = checksum;
        this.renderer = renderer;
    }

    public byte[] getBytes() {
        return bytes.clone();
    }

    public String getChecksum() {
        return checksum;
    }

    public int getRenderer() {
        return renderer;
    }
}
