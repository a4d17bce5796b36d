package fi.havainto.board.entity;

import fi.havainto.organisation.entity.Body;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A meeting (kokous) of a body. Once its minutes are checked nothing of it changes any more. */
@Entity
@Table(name = "board_meeting")
public class Meeting implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int PLACE_LENGTH = 160;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_meeting_seq")
    @SequenceGenerator(name = "board_meeting_seq", sequenceName = "board_meeting_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private Body body;

    private LocalDate day;

    private String place;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private Long releasedBy;

    @Version
    private int version;

    protected Meeting() {}

    public Meeting(Body body, LocalDate day, String place) {
        this.body = body;
        this.day = day;
        this.place = place;
    }

    public void moveTo(LocalDate newDay, String newPlace) {
        this.day = newDay;
        this.place = newPlace;
    }

    /** The minutes are checked: what they say has been decided. */
    public void release(long person, Instant at) {
        this.releasedBy = person;
        this.releasedAt = at;
    }

    public boolean isReleased() {
        return releasedAt != null;
    }

    /** Whether something can still be brought to it. */
    public boolean takesMore(LocalDate today) {
        return !isReleased() && !day.isBefore(today);
    }

    public Long getId() {
        return id;
    }

    public Body getBody() {
        return body;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getPlace() {
        return place;
    }

    public Instant getReleasedAt() {
        return releasedAt;
    }

    public int getVersion() {
        return version;
    }
}
