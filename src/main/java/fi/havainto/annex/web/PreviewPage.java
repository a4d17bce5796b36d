package fi.havainto.annex.web;

import fi.havainto.annex.boundary.AnnexIssues;
import fi.havainto.annex.boundary.Annexes;
import fi.havainto.annex.entity.AnnexNeeds;
import fi.havainto.annex.entity.AnnexReading;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.TextWarning;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Frame;
import fi.havainto.platform.web.RowId;
import fi.havainto.platform.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A draft as it would be issued today. From here it is frozen, after a second look. */
@Named
@ViewScoped
public class PreviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Annexes annexes;

    @Inject
    private AnnexIssues issues;

    @Inject
    private PaperPrinting printing;

    @Inject
    private CurrentActor me;

    @Inject
    private Texts texts;

    @Inject
    private Frame frame;

    private String id;
    private String in;
    private AnnexRow row;
    private transient ShownPaper paper;
    private List<String> missing;
    private String tooLong;
    private List<TextWarning> warnings;
    private boolean confirming;
    private boolean read;

    /** Reads the draft; what was frozen meanwhile is read under its number. */
    public void load() {
        AnnexReading reading = annexes.read(me.get(), RowId.of(id), printing.language(in));
        row = reading.row();
        if (!row.isDraft()) {
            frame.go("/annex/" + row.number());
            return;
        }
        paper = printing.paper(reading, in);
        tooLong = tooLong(reading.longSummaries());
    }

    private String tooLong(List<String> languages) {
        return languages.isEmpty()
                ? ""
                : texts.of(
                        "annex.page.preview.long",
                        texts.of("annex.page.missing." + (languages.size() > 1 ? "both" : languages.get(0))));
    }

    /** In which languages the summary is longer than its page, in words; empty when in none. It may be frozen all the same. */
    public String getTooLong() {
        return tooLong;
    }

    public ShownPaper getPaper() {
        if (paper == null) {
            paper = printing.paper(annexes.read(me.get(), row.id(), printing.language(in)), in);
        }
        return paper;
    }

    /** Shows what freezing means, beside the texts as they are now; nothing has happened yet. */
    public void ask() {
        load();
        missing = null;
        confirming = true;
        read = false;
    }

    public void back() {
        confirming = false;
    }

    public void freeze() {
        AnnexRow frozen = issues.freeze(me.get(), row, read);
        frame.go("/annex/" + frozen.number() + "?done=FROZEN");
    }

    /** Why the draft cannot be frozen yet; empty when it can. */
    public List<String> getMissing() {
        look();
        return missing;
    }

    /** What in the texts might tell of one person or one case. */
    public List<TextWarning> getWarnings() {
        look();
        return warnings;
    }

    private void look() {
        if (missing == null) {
            AnnexNeeds needs = issues.needs(me.get(), row.id());
            missing = needs.missing().stream().map(texts::of).toList();
            warnings = needs.warnings();
        }
    }

    /** That whoever freezes it has read the texts. */
    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }

    /** The other language of the paper. */
    public String getOther() {
        return printing.other(in);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getIn() {
        return in;
    }

    public void setIn(String in) {
        this.in = in;
    }

    public boolean isConfirming() {
        return confirming;
    }
}
