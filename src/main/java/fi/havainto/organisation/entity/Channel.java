package fi.havainto.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;

/**
 * Another channel (kanava) of a county, for what does not belong here: a notice of a defect, a client's reminder, a
 * concern about one person. With the words that tell somebody so, and the address. It is never removed, it is put out of
 * use.
 */
@Entity
@Table(name = "organisation_channel")
public class Channel implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int NAME_LENGTH = 120;
    public static final int WORDS_LENGTH = 1000;
    public static final int LINK_LENGTH = 500;
    public static final int LAST = 999;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_channel_seq")
    @SequenceGenerator(
            name = "organisation_channel_seq",
            sequenceName = "organisation_channel_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "county_code")
    private String countyCode;

    private int ordinal;

    @Column(name = "name_fi")
    private String nameFi;

    @Column(name = "name_sv")
    private String nameSv;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "words_fi")
    private String wordsFi;

    @Column(name = "words_sv")
    private String wordsSv;

    @Column(name = "words_en")
    private String wordsEn;

    private String link;
    private boolean active = true;

    @Version
    private int version;

    protected Channel() {}

    public Channel(String countyCode) {
        this.countyCode = countyCode;
    }

    public String name(String language) {
        return new Names(nameFi, nameSv, nameEn).in(language);
    }

    /** What somebody is told whose matter belongs there. */
    public String words(String language) {
        return new Names(wordsFi, wordsSv, wordsEn).in(language);
    }

    public Long getId() {
        return id;
    }

    public String getCountyCode() {
        return countyCode;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(int ordinal) {
        this.ordinal = ordinal;
    }

    public String getNameFi() {
        return nameFi;
    }

    public void setNameFi(String nameFi) {
        this.nameFi = nameFi;
    }

    public String getNameSv() {
        return nameSv;
    }

    public void setNameSv(String nameSv) {
        this.nameSv = nameSv;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getWordsFi() {
        return wordsFi;
    }

    public void setWordsFi(String wordsFi) {
        this.wordsFi = wordsFi;
    }

    public String getWordsSv() {
        return wordsSv;
    }

    public void setWordsSv(String wordsSv) {
        this.wordsSv = wordsSv;
    }

    public String getWordsEn() {
        return wordsEn;
    }

    public void setWordsEn(String wordsEn) {
        this.wordsEn = wordsEn;
    }

    /** Where it is on the web; null when the words say enough. */
    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
