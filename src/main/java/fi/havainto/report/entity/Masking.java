package fi.havainto.report.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/**
 * That words were masked in one text of a report: where, why, how often, when. The owner's function writes it; here it
 * is only read. What the words were is nowhere.
 */
@Entity
@Table(name = "report_masking")
public class Masking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private Long id;

    @Column(name = "report_id")
    private Long reportId;

    private String place;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    private MaskReason reason;

    private int hits;
    private Instant at;

    protected Masking() {}

    public String getPlace() {
        return place;
    }

    public MaskReason getReason() {
        return reason;
    }

    public int getHits() {
        return hits;
    }

    public Instant getAt() {
        return at;
    }
}
