package fi.havainto.annex.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An annex (liite) to a welfare report: of an area and a span, in editions. What it says is its texts and cards while it is a
 * draft, and its snapshot from then on.
 */
@Entity
@Table(name = "annex_annex")
public class Annex implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int DIARY_LENGTH = 60;
    public static final int REASON_LENGTH = 1000;

    /** A board can take in that many phenomena, and needs so many to see more than one of them. */
    public static final int FEWEST_CARDS = 3;

    public static final int MOST_CARDS = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "annex_annex_seq")
    @SequenceGenerator(name = "annex_annex_seq", sequenceName = "annex_annex_seq", allocationSize = 50)
    private Long id;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "municipality_code")
    private String municipalityCode;

    private String span;
    private int edition;

    @Enumerated(EnumType.STRING)
    private AnnexState state = AnnexState.DRAFT;

    private String number;
    private String checksum;

    @Column(name = "diary_number")
    private String diaryNumber;

    @Column(name = "begun_by")
    private Long begunBy;

    @Column(name = "texts_from")
    private Integer textsFrom;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "frozen_by")
    private Long frozenBy;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "published_by")
    private Long publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "withdrawn_by")
    private Long withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    private String reason;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "annex_card", joinColumns = @JoinColumn(name = "annex_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "theme")
    private List<String> cards = new ArrayList<>();

    protected Annex() {}

    /** A draft that a person begins now. */
    public Annex(Area area, Span span, int edition, Long begunBy, Instant at) {
        this.countyCode = area.countyCode();
        this.municipalityCode = area.municipalityCode();
        this.span = span.code();
        this.edition = edition;
        this.begunBy = begunBy;
        this.changedAt = at;
    }

    /** A draft of the edition after this one, with the same cards. */
    public Annex next(Long person, Instant at) {
        Annex next = new Annex(area(), span(), edition + 1, person, at);
        next.cards.addAll(cards);
        next.textsFrom = edition;
        return next;
    }

    /** The themes that get a card, in their order. */
    public void chooseCards(List<String> themes, Instant at) {
        cards.clear();
        cards.addAll(themes);
        changedAt = at;
    }

    public void registerAs(String diary, Instant at) {
        diaryNumber = diary;
        changedAt = at;
    }

    /** A text of it was written. */
    public void touch(Instant at) {
        changedAt = at;
    }

    /** It is as it is from now on. */
    public void freeze(String givenNumber, String snapshotChecksum, Long person, Instant at) {
        state = AnnexState.FROZEN;
        number = givenNumber;
        checksum = snapshotChecksum;
        frozenBy = person;
        frozenAt = at;
    }

    public void publish(Long person, Instant at) {
        state = AnnexState.PUBLISHED;
        publishedBy = person;
        publishedAt = at;
    }

    public void withdraw(String why, Long person, Instant at) {
        state = AnnexState.WITHDRAWN;
        reason = why;
        withdrawnBy = person;
        withdrawnAt = at;
    }

    /** As lists show it. */
    public AnnexRow row(BothLanguages areaName) {
        return new AnnexRow(
                id,
                area(),
                areaName,
                span(),
                edition,
                state,
                number == null ? "" : number,
                diaryNumber == null ? "" : diaryNumber,
                checksum == null ? "" : checksum,
                changedAt,
                frozenAt,
                publishedAt,
                withdrawnAt,
                reason == null ? "" : reason,
                version);
    }

    public Area area() {
        return new Area(countyCode, municipalityCode);
    }

    public Span span() {
        return Span.of(span).orElseThrow();
    }

    public boolean isDraft() {
        return state == AnnexState.DRAFT;
    }

    public Long getId() {
        return id;
    }

    public int getEdition() {
        return edition;
    }

    public AnnexState getState() {
        return state;
    }

    /** Given when it is frozen; null for a draft. */
    public String getNumber() {
        return number;
    }

    public String getDiaryNumber() {
        return diaryNumber;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public Instant getFrozenAt() {
        return frozenAt;
    }

    /** The edition with whose texts it began; null where it began empty. */
    public Integer getTextsFrom() {
        return textsFrom;
    }

    public List<String> getCards() {
        return cards;
    }

    public int getVersion() {
        return version;
    }
}
