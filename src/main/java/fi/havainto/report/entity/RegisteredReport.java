package fi.havainto.report.entity;

import fi.havainto.organisation.entity.OrganisationUnit;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is added to a report as a record: what the coordinator's check found, and how the registry knows it. */
@MappedSuperclass
public abstract class RegisteredReport extends WrittenReport {

    private static final long serialVersionUID = 1L;

    public static final int GROUND_LENGTH = 400;
    public static final int DIARY_LENGTH = 60;

    /** How a report is kept unless somebody says otherwise. */
    private static final String USUAL_RETENTION = "report";

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "checked_by")
    private Long checkedBy;

    @Column(name = "themes_changed_at")
    private Instant themesChangedAt;

    @Column(name = "masked_at")
    private Instant maskedAt;

    @Enumerated(EnumType.STRING)
    private Publicity publicity = Publicity.INTERNAL;

    @Column(name = "publicity_ground")
    private String publicityGround;

    @Column(name = "diary_number")
    private String diaryNumber;

    @Column(name = "retention_class")
    private String retentionClass = USUAL_RETENTION;

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<WrongChannel> wrongChannels = new ArrayList<>();

    protected RegisteredReport() {}

    protected RegisteredReport(OrganisationUnit unit, String language) {
        super(unit, language);
    }

    /** The coordinator has looked at it: wrong channel, personal data, themes. Nothing else reaches an agenda. */
    public void check(long person, Instant at) {
        this.checkedBy = person;
        this.checkedAt = at;
    }

    /** The coordinator says more exactly what it is about; the author's words stay as they are. */
    public void clarifyThemes(List<String> codes, Instant at) {
        setThemes(new ArrayList<>(codes));
        this.themesChangedAt = at;
    }

    /** It belongs to another channel of the county; an earlier mark ends. */
    public void belongsTo(WrongChannel mark) {
        wrongChannel().ifPresent(earlier -> earlier.end(mark.getAt()));
        wrongChannels.add(mark);
    }

    /** How the registry knows it. */
    public void register(Publicity newClass, String ground, String diary, String retention) {
        this.publicity = newClass;
        this.publicityGround = ground;
        this.diaryNumber = diary;
        this.retentionClass = retention;
    }

    /** Where it belongs instead, as long as that is so. */
    public Optional<WrongChannel> wrongChannel() {
        return wrongChannels.stream().filter(WrongChannel::isOpen).findFirst();
    }

    public boolean isChecked() {
        return checkedAt != null;
    }

    /** When the coordinator last changed the themes; null while they are the author's own. */
    public Instant getThemesChangedAt() {
        return themesChangedAt;
    }

    /** When words were last taken out of it for good; null while none were. */
    public Instant getMaskedAt() {
        return maskedAt;
    }

    public Publicity getPublicity() {
        return publicity;
    }

    public String getPublicityGround() {
        return publicityGround;
    }

    public String getDiaryNumber() {
        return diaryNumber;
    }

    public String getRetentionClass() {
        return retentionClass;
    }
}
