package fi.havainto.report.entity;

import fi.havainto.organisation.entity.OrganisationUnit;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** What is added to a report as a record: whether the coordinator has looked at it, and how the registry knows it. */
@MappedSuperclass
public abstract class RegisteredReport extends WrittenReport {

    private static final long serialVersionUID = 1L;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "checked_by")
    private Long checkedBy;

    @Enumerated(EnumType.STRING)
    private Publicity publicity = Publicity.INTERNAL;

    @Column(name = "diary_number")
    private String diaryNumber;

    protected RegisteredReport() {}

    protected RegisteredReport(OrganisationUnit unit, String language) {
        super(unit, language);
    }

    /** The coordinator has looked at it: wrong channel, personal data, themes. Nothing else reaches an agenda. */
    public void check(long person, Instant at) {
        this.checkedBy = person;
        this.checkedAt = at;
    }

    public boolean isChecked() {
        return checkedAt != null;
    }
}
