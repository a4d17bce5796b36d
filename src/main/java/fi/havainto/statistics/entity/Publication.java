package fi.havainto.statistics.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The figures of a county and a period: a draft from their preparation until they are signed, and from then on as they
 * are for good. There is no taking back: what was shown once is known.
 */
@Entity
@Table(name = "statistics_publication")
public class Publication implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The rules by which tables are chosen; a change of them is another number. */
    private static final int PLAN_VERSION = 2;

    /** The rules by which figures are protected. */
    private static final int ALGORITHM = 1;

    private static final String YEAR = "YEAR";
    private static final String HALF_YEAR = "HALF_YEAR";

    @Id
    private Long id;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "period_kind")
    private String periodKind;

    @Column(name = "period_start")
    private LocalDate periodStart;

    @Column(name = "period_end")
    private LocalDate periodEnd;

    @Column(name = "cut_off")
    private Instant cutOff;

    @Column(name = "plan_version")
    private int planVersion;

    private String plan;
    private int k;
    private int algorithm;

    @Column(name = "key_id")
    private String keyId;

    private String checksum;

    @Column(name = "prepared_by")
    private Long preparedBy;

    @Column(name = "signed_by")
    private Long signedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private int version;

    protected Publication() {}

    /** A draft that a person has prepared now. */
    public Publication(long id, String countyCode, Period period, Instant cutOff, Long preparedBy) {
        this.id = id;
        this.countyCode = countyCode;
        this.periodKind = period.isYear() ? YEAR : HALF_YEAR;
        this.periodStart = period.from();
        this.periodEnd = period.to();
        this.cutOff = cutOff;
        this.preparedBy = preparedBy;
    }

    /** How the figures were made: which tables, from which threshold on, with which secret. */
    public void madeBy(String plan, int k, String keyId) {
        this.planVersion = PLAN_VERSION;
        this.algorithm = ALGORITHM;
        this.plan = plan;
        this.k = k;
        this.keyId = keyId;
    }

    public void sealedWith(String hash) {
        this.checksum = hash;
    }

    /** Publishes it; from now on nothing of it changes. */
    public void sign(Long person, Instant at) {
        this.signedBy = person;
        this.publishedAt = at;
    }

    public Long getId() {
        return id;
    }

    public String getCountyCode() {
        return countyCode;
    }

    public Period period() {
        return Period.between(periodStart, periodEnd);
    }

    public Instant getCutOff() {
        return cutOff;
    }

    public String getPlan() {
        return plan;
    }

    public int getK() {
        return k;
    }

    public String getChecksum() {
        return checksum;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Long getPreparedBy() {
        return preparedBy;
    }

    public boolean isPreparedBy(Long person) {
        return Objects.equals(preparedBy, person);
    }
}
