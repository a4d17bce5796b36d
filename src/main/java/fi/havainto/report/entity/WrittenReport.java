package fi.havainto.report.entity;

import fi.havainto.organisation.entity.OrganisationUnit;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the writer of a report wrote and chose; {@link RegisteredReport} and {@link Report} add what becomes of it. */
@MappedSuperclass
public abstract class WrittenReport implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int SUB_AREA_LENGTH = 120;
    public static final int MOST_THEMES = 3;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private OrganisationUnit unit;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "municipality_code")
    private String municipalityCode;

    @Column(name = "sub_area")
    private String subArea;

    @Embedded
    private Observation observation = new Observation();

    private String language;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Column(name = "about_leadership")
    private boolean aboutLeadership;

    @Column(name = "saved_at")
    private Instant savedAt;

    @ElementCollection
    @CollectionTable(name = "report_theme", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "theme_code")
    private List<String> themes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_client_group", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "group_code")
    private List<String> clientGroups = new ArrayList<>();

    protected WrittenReport() {}

    protected WrittenReport(OrganisationUnit unit, String language) {
        this.unit = unit;
        this.countyCode = unit.getCountyCode();
        this.language = language;
        this.visibility = Visibility.OWN_NAME;
    }

    public OrganisationUnit getUnit() {
        return unit;
    }

    public String getCountyCode() {
        return countyCode;
    }

    public String getMunicipalityCode() {
        return municipalityCode;
    }

    public void setMunicipalityCode(String municipalityCode) {
        this.municipalityCode = municipalityCode;
    }

    public String getSubArea() {
        return subArea;
    }

    public void setSubArea(String subArea) {
        this.subArea = subArea;
    }

    /** Never null: of a row in which nothing is written yet, the provider reads no observation at all. */
    public Observation getObservation() {
        if (observation == null) {
            observation = new Observation();
        }
        return observation;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    /** There is always one: a form that says nothing of it leaves what was chosen. */
    public void setVisibility(Visibility visibility) {
        this.visibility = visibility == null ? this.visibility : visibility;
    }

    public boolean isAboutLeadership() {
        return aboutLeadership;
    }

    public void setAboutLeadership(boolean aboutLeadership) {
        this.aboutLeadership = aboutLeadership;
    }

    public List<String> getThemes() {
        return themes;
    }

    public void setThemes(List<String> themes) {
        this.themes = themes;
    }

    public List<String> getClientGroups() {
        return clientGroups;
    }

    public void setClientGroups(List<String> clientGroups) {
        this.clientGroups = clientGroups;
    }

    public void savedAt(Instant at) {
        this.savedAt = at;
    }

    /** When the draft was last stored. */
    public Instant getSavedAt() {
        return savedAt;
    }
}
