package fi.havainto.report.entity;

import fi.havainto.organisation.entity.Level;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

/** What the writer of a report proposes, at which level and to whom; {@link ActionProposal} adds what becomes of it. */
@MappedSuperclass
public abstract class WrittenProposal implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int TEXT_LENGTH = 2000;
    public static final int ADDRESSEE_LENGTH = 200;

    private int ordinal;
    private String text;

    @Enumerated(EnumType.STRING)
    private Standard standard = Standard.NONE;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String addressee;

    protected WrittenProposal() {}

    WrittenProposal(int ordinal) {
        this.ordinal = ordinal;
    }

    void setOrdinal(int ordinal) {
        this.ordinal = ordinal;
    }

    /** Takes a set text with its level, or goes back to the writer's own words. */
    public void become(Standard chosen) {
        this.standard = chosen;
        this.text = null;
        this.level = chosen.level();
    }

    /** Whether the writer left this row of the form untouched. */
    public boolean isEmpty() {
        return standard == Standard.NONE && (text == null || text.isBlank()) && addressee == null && level == null;
    }

    public boolean hasSetText() {
        return standard != Standard.NONE;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Standard getStandard() {
        return standard;
    }

    public void setStandard(Standard standard) {
        this.standard = standard;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }
}
