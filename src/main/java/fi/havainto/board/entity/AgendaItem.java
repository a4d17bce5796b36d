package fi.havainto.board.entity;

import fi.havainto.report.entity.Publicity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An item (asia) of an agenda: it names the proposals that the body decides with it. Section and diary number are what
 * the body's own system gave, as they were typed.
 */
@Entity
@Table(name = "board_item")
public class AgendaItem implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int TITLE_LENGTH = 200;
    public static final int PRESENTED_LENGTH = 4000;
    public static final int SECTION_LENGTH = 40;
    public static final int DIARY_LENGTH = 60;
    public static final int GROUND_LENGTH = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_item_seq")
    @SequenceGenerator(name = "board_item_seq", sequenceName = "board_item_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    private int ordinal;
    private String title;

    /** Of all words in it but the proposals: {@code fi}, {@code sv} or {@code en}. */
    private String language = "fi";

    private String presented;
    private String section;

    @Column(name = "diary_number")
    private String diaryNumber;

    @Enumerated(EnumType.STRING)
    private Publicity publicity = Publicity.PUBLIC;

    @Column(name = "publicity_ground")
    private String publicityGround;

    @Column(name = "phenomenon_id")
    private Long phenomenonId;

    @Version
    private int version;

    @OneToMany(
            mappedBy = "item",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("id")
    private List<Ruling> rulings = new ArrayList<>();

    protected AgendaItem() {}

    public AgendaItem(Meeting meeting, int ordinal, String title) {
        this.meeting = meeting;
        this.ordinal = ordinal;
        this.title = title;
    }

    /** Names a proposal; it is decided with this item. */
    public Ruling name(long proposalId) {
        Ruling ruling = new Ruling(this, proposalId);
        rulings.add(ruling);
        return ruling;
    }

    /** What stands in it now, apart from what is typed into it afterwards. */
    public AgendaItem copy() {
        AgendaItem copy = new AgendaItem(meeting, ordinal, title);
        copy.id = id;
        copy.language = language;
        copy.presented = presented;
        copy.section = section;
        copy.diaryNumber = diaryNumber;
        copy.publicity = publicity;
        copy.publicityGround = publicityGround;
        copy.phenomenonId = phenomenonId;
        copy.version = version;
        rulings.forEach(ruling -> copy.rulings.add(ruling.copy(copy)));
        return copy;
    }

    /**
     * Takes over what was typed, and only that: what stands in the other reading as it was read stays as it is here, so
     * that words which were masked meanwhile do not come back. Which proposals it names stays too.
     *
     * @param typed the other reading with what was typed into it
     * @param read the other reading before anything was typed
     */
    public void takeFrom(AgendaItem typed, AgendaItem read) {
        title = Typed.over(title, typed.title, read.title);
        language = Typed.over(language, typed.language, read.language);
        presented = Typed.over(presented, typed.presented, read.presented);
        section = Typed.over(section, typed.section, read.section);
        diaryNumber = Typed.over(diaryNumber, typed.diaryNumber, read.diaryNumber);
        publicity = Typed.over(publicity, typed.publicity, read.publicity);
        publicityGround = Typed.over(publicityGround, typed.publicityGround, read.publicityGround);
        open().forEach(ruling -> typed.ruling(ruling)
                .ifPresent(theirs -> read.ruling(ruling).ifPresent(before -> ruling.takeFrom(theirs, before))));
    }

    private Optional<Ruling> ruling(Ruling of) {
        return rulings.stream()
                .filter(ruling -> ruling.getId().equals(of.getId()))
                .findFirst();
    }

    /** The proposal has left the agenda: ruled on, or taken off. */
    public void close(long proposalId, boolean ruled, Instant at) {
        open().stream()
                .filter(ruling -> ruling.getProposalId() == proposalId)
                .forEach(ruling -> ruling.close(ruled, at));
    }

    /** What waits and what was ruled on; not what was taken off. */
    public List<Ruling> shown() {
        return rulings.stream()
                .filter(ruling -> ruling.isOpen() || ruling.isRuled())
                .toList();
    }

    /** The proposals that wait for the body. */
    public List<Ruling> open() {
        return rulings.stream().filter(Ruling::isOpen).toList();
    }

    public Long getId() {
        return id;
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(int ordinal) {
        this.ordinal = ordinal;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** In which it is written, title, presented text and reasons. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** What the presenter (esittelijä) writes of it, in words of one's own. */
    public String getPresented() {
        return presented;
    }

    public void setPresented(String presented) {
        this.presented = presented;
    }

    /** The section (§) of the minutes. */
    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getDiaryNumber() {
        return diaryNumber;
    }

    public void setDiaryNumber(String diaryNumber) {
        this.diaryNumber = diaryNumber;
    }

    public Publicity getPublicity() {
        return publicity;
    }

    public void setPublicity(Publicity publicity) {
        this.publicity = publicity;
    }

    /** By which law it is secret. */
    public String getPublicityGround() {
        return publicityGround;
    }

    public void setPublicityGround(String publicityGround) {
        this.publicityGround = publicityGround;
    }

    public int getVersion() {
        return version;
    }

    public List<Ruling> getRulings() {
        return rulings;
    }
}
