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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody who works in a unit. After {@value #FAILURES_TO_LOCK} wrong passwords in a row the account is locked for
 * a quarter of an hour; a right one in between starts the count anew.
 */
@Entity
@Table(name = "account_person")
public class Person implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int FAILURES_TO_LOCK = 5;
    public static final Duration LOCK = Duration.ofMinutes(15);

    /** How long a password that an administrator made lets its owner in to choose another. */
    public static final Duration TEMPORARY = Duration.ofDays(3);

    public static final int USERNAME_LENGTH = 60;
    public static final int NAME_LENGTH = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_person_seq")
    @SequenceGenerator(name = "account_person_seq", sequenceName = "account_person_seq", allocationSize = 50)
    private Long id;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "title_fi")
    private String titleFi;

    @Column(name = "title_sv")
    private String titleSv;

    private String language;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "password_hash")
    private String passwordHash;

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    private boolean active = true;

    @Column(name = "temporary_until")
    private Instant temporaryUntil;

    @Column(name = "password_since")
    private Instant passwordSince;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "successor_id")
    private Long successorId;

    @Version
    private int version;

    public Person() {}

    public Person(String username, String displayName, String titleFi, String titleSv, String language, long unitId) {
        this.username = username;
        this.displayName = displayName;
        this.titleFi = titleFi;
        this.titleSv = titleSv;
        this.language = language;
        this.unitId = unitId;
    }

    public boolean canSignIn(Instant now, LocalDate today) {
        return active
                && passwordHash != null
                && !isLocked(now)
                && (temporaryUntil == null || now.isBefore(temporaryUntil))
                && (lastDay == null || !lastDay.isBefore(today));
    }

    /** Takes what a form may change; name for signing in, password and lock are not among it. */
    public void takeOver(Person typed) {
        displayName = typed.displayName.strip();
        titleFi = typed.titleFi.strip();
        titleSv = typed.titleSv.strip();
        language = typed.language;
        unitId = typed.unitId;
        active = typed.active;
    }

    public void catchUpWith(Person stored) {
        version = stored.version;
    }

    /** A password that somebody else has seen: it ends soon, and opens nothing but the choice of another. */
    public void oneTimePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordSince = now;
        temporaryUntil = now.plus(TEMPORARY);
        passwordWasRight();
    }

    /** Chosen by its owner; like every change of a password it ends the sessions that began before. */
    public void ownPassword(String hash, Instant now) {
        passwordHash = hash;
        passwordSince = now;
        temporaryUntil = null;
        passwordWasRight();
    }

    /** Whether another password has to be chosen before anything else. */
    public boolean isPasswordTemporary() {
        return temporaryUntil != null;
    }

    /** Works until that day; whoever follows gets what is left then. */
    public void leave(LocalDate day, Long successor) {
        lastDay = day;
        successorId = successor;
    }

    public void switchOff() {
        active = false;
    }

    public void passwordWasRight() {
        failures = 0;
        lockedUntil = null;
    }

    public void passwordWasWrong(Instant now) {
        failures++;
        if (failures >= FAILURES_TO_LOCK) {
            lockedUntil = now.plus(LOCK);
            failures = 0;
        }
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public void setPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    /** What the person is at work ("sosiaalityöntekijä"); Finnish also for a reader of English. */
    public String title(String reader) {
        return "sv".equals(reader) ? titleSv : titleFi;
    }

    public Long getId() {
        return id;
    }

    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getLanguage() {
        return language;
    }

    public Long getUnitId() {
        return unitId;
    }

    public boolean isActive() {
        return active;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getTitleFi() {
        return titleFi;
    }

    public void setTitleFi(String titleFi) {
        this.titleFi = titleFi;
    }

    public String getTitleSv() {
        return titleSv;
    }

    public void setTitleSv(String titleSv) {
        this.titleSv = titleSv;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public Instant getLockedUntil() {
        return lockedUntil;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public Long getSuccessorId() {
        return successorId;
    }

    public int getVersion() {
        return version;
    }
}
