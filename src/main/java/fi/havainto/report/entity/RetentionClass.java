package fi.havainto.report.entity;

import fi.havainto.organisation.entity.Listed;
import fi.havainto.organisation.entity.Names;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** How long a report is kept once it is closed (säilytysaika), and by which rule. Reference data; nothing acts on it. */
@Entity
@Table(name = "report_retention_class")
public class RetentionClass implements Listed, Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private String code;

    private int ordinal;

    @Embedded
    private Names names;

    private Integer years;
    private String ground;

    protected RetentionClass() {}

    /** Until when, counted from the day of closing; empty for what is kept permanently. */
    public Optional<LocalDate> until(LocalDate closed) {
        return years == null ? Optional.empty() : Optional.of(closed.plusYears(years));
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public Names getNames() {
        return names;
    }

    public boolean isPermanent() {
        return years == null;
    }

    public Integer getYears() {
        return years;
    }

    public String getGround() {
        return ground;
    }
}
