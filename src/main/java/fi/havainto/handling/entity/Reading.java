package fi.havainto.handling.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** The report that a holder opened last, so that a colleague sees that somebody is at it. It locks nothing. */
@Entity
@Table(name = "handling_reading")
public class Reading implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So long a report counts as open on somebody's screen. */
    public static final Duration LASTS = Duration.ofMinutes(15);

    /** Opened again sooner than this, nothing is written. */
    public static final Duration STILL = Duration.ofMinutes(1);

    @Id
    @Column(name = "person_id")
    private Long personId;

    @Column(name = "report_id")
    private Long reportId;

    private Instant since;

    protected Reading() {}

    /** What was opened after that moment counts. */
    public static Instant lately(Instant now) {
        return now.minus(LASTS);
    }
}
