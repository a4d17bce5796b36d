package fi.havainto.account.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who works in a unit. After {@value #FAILURES_TO_LOCK} wrong passwords in a row the account is locked for
 * a quarter of an hour; a right one in between starts the count anew.
 */
@Entity
@Table(name = "account_person")
public class Person {

    public static final int FAILURES_TO_LOCK = 5;
    public static final int EMAIL_LENGTH = 254;
    public static final Duration LOCK = Duration.ofMinutes(15);

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
    private String email;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "password_hash")
    private String passwordHash;

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    private boolean active = true;

    @Version
    private int version;

    protected Person() {}

    public Person(String username, String displayName, String titleFi, String titleSv, String language, long unitId) {
        this.username = username;
        this.displayName = displayName;
        this.titleFi = titleFi;
        this.titleSv = titleSv;
        this.language = language;
        this.unitId = unitId;
    }

    public boolean canSignIn(Instant now) {
        return active && passwordHash != null && (lockedUntil == null || !now.isBefore(lockedUntil));
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

    /** Where mail reaches this person; null for somebody who reads notices here only. */
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Long getUnitId() {
        return unitId;
    }

    public boolean isActive() {
        return active;
    }
}
