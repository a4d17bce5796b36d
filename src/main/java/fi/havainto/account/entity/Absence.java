package fi.havainto.account.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;

/** Days on which somebody is away, and who has their desks on those days; without a deputy ladders skip the absent one. */
@Entity
@Table(name = "account_absence")
public class Absence implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Longer is not an absence: then somebody else gets the role. */
    public static final int MOST_DAYS = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_absence_seq")
    @SequenceGenerator(name = "account_absence_seq", sequenceName = "account_absence_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "deputy_id")
    private Long deputyId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Version
    private int version;

    protected Absence() {}

    public Absence(long personId, Long deputyId, LocalDate firstDay, LocalDate lastDay) {
        this.personId = personId;
        this.deputyId = deputyId;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** Ends it with that day. */
    public void end(LocalDate day) {
        lastDay = day;
    }

    public void setDeputyId(Long deputyId) {
        this.deputyId = deputyId;
    }

    public Long getId() {
        return id;
    }

    public Long getPersonId() {
        return personId;
    }

    public Long getDeputyId() {
        return deputyId;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }
}
