package fi.havainto.annex.web;

import fi.havainto.annex.boundary.AnnexDrafts;
import fi.havainto.annex.boundary.AnnexIssues;
import fi.havainto.annex.boundary.Annexes;
import fi.havainto.annex.entity.Annex;
import fi.havainto.annex.entity.AnnexChanges;
import fi.havainto.annex.entity.AnnexReading;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.access.Permission;
import fi.havainto.platform.web.Frame;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** An issued annex: to read, to download, and for its coordinator to publish, to withdraw or to replace. */
@Named
@ViewScoped
public class AnnexView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Annexes annexes;

    @Inject
    private AnnexDrafts drafts;

    @Inject
    private AnnexIssues issues;

    @Inject
    private PaperPrinting printing;

    @Inject
    private CurrentActor me;

    @Inject
    private Frame frame;

    private String number;
    private String in;
    private AnnexRow row;
    private AnnexRow newer;
    private transient AnnexReading reading;
    private transient ShownPaper paper;
    private transient List<AnnexRow> editions;
    private transient AnnexChanges changes;
    private boolean confirming;
    private String reason;
    private boolean sure;

    public void load() {
        row = annexes.numbered(me.get(), number);
        newer = reading().newer().orElse(null);
    }

    private AnnexReading reading() {
        if (reading == null) {
            reading = annexes.read(me.get(), row.id(), printing.language(in));
        }
        return reading;
    }

    /** What it says; null when it was withdrawn and the reader may only know that. */
    public ShownPaper getPaper() {
        if (paper == null && reading().snapshot().isPresent()) {
            paper = printing.paper(reading(), in);
        }
        return paper;
    }

    public boolean isKeeper() {
        return me.get().mayForCounty(Permission.KEEP_ANNEX);
    }

    /** All issued editions of the same area and span that the reader may know of, the last first. */
    public List<AnnexRow> getEditions() {
        if (editions == null) {
            editions = annexes.editions(me.get(), row.area(), row.span());
        }
        return editions;
    }

    /** What is new since the edition before; null for the first one and where nothing may be said. */
    public AnnexChanges getChanges() {
        if (changes == null && row.edition() > 1 && reading().snapshot().isPresent()) {
            changes = issues.changes(me.get(), row.id()).orElse(null);
        }
        return changes;
    }

    /** Shows what publishing means; nothing has happened yet. */
    public void ask() {
        confirming = true;
    }

    public void back() {
        confirming = false;
    }

    public void publish() {
        issues.publish(me.get(), row.id(), row.version());
        done("PUBLISHED");
    }

    public void withdraw() {
        if (!sure) {
            throw new HavaintoException("annex.page.view.withdraw.unsure").about("sure");
        }
        issues.withdraw(me.get(), row.id(), row.version(), reason);
        done("WITHDRAWN");
    }

    /** Begins the next edition, or goes on with the one that was begun. */
    public void next() {
        frame.go("/annex/draft/" + drafts.begin(me.get(), row.area(), row.span()));
    }

    private void done(String what) {
        frame.go("/annex/" + number + "?done=" + what);
    }

    public String getOther() {
        return printing.other(in);
    }

    public int getReasonLimit() {
        return Annex.REASON_LENGTH;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getIn() {
        return in;
    }

    public void setIn(String in) {
        this.in = in;
    }

    public AnnexRow getRow() {
        return row;
    }

    /** A later edition that the reader may read, or null. */
    public AnnexRow getNewer() {
        return newer;
    }

    public boolean isConfirming() {
        return confirming;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
