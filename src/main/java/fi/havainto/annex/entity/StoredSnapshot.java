package fi.havainto.annex.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The snapshot of a frozen annex as canonical JSON, with the SHA-256 of its UTF-8 bytes. */
@Entity
@Table(name = "annex_snapshot")
public class StoredSnapshot implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "annex_id")
    private Long annexId;

    private String json;
    private String checksum;
    private int renderer;

    protected StoredSnapshot() {}

    /**
     * A snapshot that is stored with the freezing.
     *
     * @param renderer number of the rules by which it was written
     */
    public StoredSnapshot(long annexId, String json, String checksum, int renderer) {
        this.annexId = annexId;
        this.json = json;
        this.checksum = checksum;
        this.renderer = renderer;
    }

    public String getJson() {
        return json;
    }

    public String getChecksum() {
        return checksum;
    }

    public int getRenderer() {
        return renderer;
    }
}
