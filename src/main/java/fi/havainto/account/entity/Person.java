package fi.havainto.account.entity;

import fi.havainto.platform.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody who works in a unit, until their last day. Nobody is ever deleted: their reports and moves name them. */
@Entity
@Table(name = "account_person")
public class Person implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int USERNAME_LENGTH = 60;
    public static final int NAME_LENGTH = 120;
    /** As the table has it; whether anybody reads there, only the mail server knows. */
    public static final String EMAIL = "[^@\\s<>,;]+@[^@\\s<>,;]+";

    public static final int EMAIL_LENGTH = 254;

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

    @Embedded
    private Entry entry = new Entry();

    private boolean active = true;

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

    /** Whether this is somebody who works here on that day. */
    public boolean isHere(LocalDate day) {
        return active && (lastDay == null || !lastDay.isBefore(day));
    }

    public boolean canSignIn(Instant now, LocalDate today) {
        return isHere(today) && entry.isOpen(now);
    }

    /** Takes what a form may change; name for signing in, password and lock are not among it. */
    public void takeOver(Person typed) {
        displayName = typed.displayName.strip();
        titleFi = typed.titleFi.strip();
        titleSv = typed.titleSv.strip();
        language = typed.language;
        email = typed.email == null ? null : typed.email.strip();
        unitId = typed.unitId;
        active = typed.active;
    }

    public void catchUpWith(Person stored) {
        version = stored.version;
    }

    /** Works until that day; whoever follows gets what is left then. */
    public void leave(LocalDate day, Long successor) {
        lastDay = day;
        successorId = successor;
    }

    /** Does not leave after all. */
    public void stay() {
        lastDay = null;
        successorId = null;
    }

    /** Whether the last day at work is over. */
    public boolean isGone(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    public void switchOff() {
        active = false;
    }

    /** The password and what keeps the person out. */
    public Entry entry() {
        return entry;
    }

    /** What the person is at work ("sosiaalityöntekijä"); Finnish also for a reader of English. */
    public String title(String reader) {
        return Bilingual.in(reader, titleFi, titleSv);
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
