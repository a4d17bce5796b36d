package fi.havainto.account.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * How somebody comes in: the password, and what keeps them out. After {@value #FAILURES_TO_LOCK} wrong passwords in a row
 * the account is locked for a quarter of an hour; a right one in between starts the count anew.
 */
@Embeddable
public class Entry implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int FAILURES_TO_LOCK = 5;
    public static final Duration LOCK = Duration.ofMinutes(15);

    /** How long a password that an administrator made lets its owner in to choose another. */
    public static final Duration TEMPORARY = Duration.ofDays(3);

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_since")
    private Instant passwordSince;

    @Column(name = "temporary_until")
    private Instant temporaryUntil;

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected Entry() {}

    boolean isOpen(Instant now) {
        return passwordHash != null && !isLocked(now) && (temporaryUntil == null || now.isBefore(temporaryUntil));
    }

    /** A password that somebody else has seen: it ends soon, and opens nothing but the choice of another. */
    public void oneTimePassword(String hash, Instant now) {
        changed(hash, now, now.plus(TEMPORARY));
    }

    public void ownPassword(String hash, Instant now) {
        changed(hash, now, null);
    }

    /** Every change of a password ends the sessions that began before. */
    private void changed(String hash, Instant now, Instant until) {
        passwordHash = hash;
        passwordSince = now;
        temporaryUntil = until;
        passwordWasRight();
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

    /** Whether another password has to be chosen before anything else. */
    public boolean isTemporary() {
        return temporaryUntil != null;
    }

    /** The very first password of an account; there was no session before it. */
    public void setPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    public String getPasswordHash() {
        return passwordHash;
    }
}
