package fi.havainto.report.web;

import fi.havainto.platform.Conflict;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Dates;
import fi.havainto.platform.web.Frame;
import fi.havainto.platform.web.Texts;
import fi.havainto.report.boundary.Incomplete;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.boundary.SavedDraft;
import fi.havainto.report.boundary.Stopped;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Standard;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The page on which a report is written. Its key stands in the address, so that a reload, a second tab or another
 * day comes back to the same draft; what is typed is stored a moment after the last letter.
 */
@Named
@ViewScoped
public class ReportForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Reports reports;

    @Inject
    private CurrentActor me;

    @Inject
    private Texts texts;

    @Inject
    private Dates dates;

    @Inject
    private Frame frame;

    @Inject
    private FormProblems problems;

    private String key;
    private Report draft;
    private PickedCodes themes;
    private PickedCodes groups;
    private DraftTexts draftTexts;
    private boolean stored;
    private boolean conflict;
    private boolean held;
    private ActionProposal fresh;

    /** Opens the draft of the key; without one (or with a wrong one) a new key is put into the address. */
    public void load() {
        if (!isKey(key)) {
            frame.go("/report/form?key=" + UUID.randomUUID());
            return;
        }
        show(reports.open(
                me.get(),
                key,
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage()));
        stored = draft.getId() != null;
        if (!draft.isDraft()) {
            frame.go("/report/receipt?number=" + draft.getNumber());
        }
    }

    /** Stores what is there; a stopped passage is held back and told beside its field. */
    public void autosave() {
        collect();
        try {
            store();
        } catch (Conflict storedMeanwhile) {
            conflict = !storedAfterCatchingUp();
        }
    }

    private void store() {
        SavedDraft saved = reports.save(me.get(), draft);
        show(saved.report());
        draftTexts.giveBack(saved.held());
        held = !saved.held().isEmpty();
        stored = true;
        conflict = false;
    }

    /** A save of this very hand may have landed after a reload: what goes on from it is stored over it. */
    private boolean storedAfterCatchingUp() {
        if (!reports.catchUp(me.get(), draft)) {
            return false;
        }
        store();
        return true;
    }

    public void submit() {
        collect();
        try {
            send();
        } catch (Conflict storedMeanwhile) {
            if (!reports.catchUp(me.get(), draft)) {
                throw storedMeanwhile;
            }
            send();
        }
    }

    private void send() {
        try {
            frame.go("/report/receipt?number=" + reports.submit(me.get(), draft));
        } catch (Incomplete incomplete) {
            problems.tell(incomplete.missing(), draftTexts.stops());
            if (stored || draft.isBegun()) {
                autosave();
            }
        } catch (Stopped stopped) {
            problems.tell(List.of(), draftTexts.stops());
        }
    }

    public void later() {
        autosave();
        if (!conflict && !held) {
            frame.go("/home");
        }
    }

    public void discard() {
        reports.discard(me.get(), key);
        frame.go("/home");
    }

    public void addProposal() {
        fresh = draft.addProposal();
    }

    /** Adds a proposal with a set text, in place of the first row if that is still untouched. */
    public void standard(String chosen) {
        List<ActionProposal> rows = draft.getProposals();
        ActionProposal last = rows.get(rows.size() - 1);
        ActionProposal row = last.isEmpty() ? last : draft.addProposal();
        row.become(Standard.valueOf(chosen));
    }

    public void ownWords(ActionProposal proposal) {
        proposal.become(Standard.NONE);
    }

    public void remove(ActionProposal proposal) {
        draft.removeProposal(proposal);
    }

    private void collect() {
        fresh = null;
        draft.setThemes(themes.codes());
        draft.setClientGroups(groups.codes());
    }

    private void show(Report report) {
        draft = report;
        themes = new PickedCodes(report.getThemes(), Report.MOST_THEMES);
        groups = new PickedCodes(report.getClientGroups(), 2);
        draftTexts = new DraftTexts(report);
    }

    private static boolean isKey(String text) {
        return text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /** "Tallennettu klo 10.42", or why not everything is. */
    public String getSavedText() {
        if (conflict) {
            return texts.of("report.form.savedElsewhere");
        }
        if (!stored) {
            return null;
        }
        String time = dates.time(draft.getSavedAt());
        return texts.of(held ? "report.form.savedButHeld" : "report.form.saved", time);
    }

    /** Whether another tab has changed the draft, so that nothing of this one is stored. */
    public boolean isConflict() {
        return conflict;
    }

    public Map<String, List<String>> getStops() {
        return draftTexts.stops();
    }

    public Map<String, String> getTexts() {
        return draftTexts;
    }

    public String getAreaHelp() {
        return texts.of("report.field.area.help", draft.getUnit().name(languageTag()));
    }

    private String languageTag() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    }

    public boolean isMoreThemes() {
        return themes.codes().size() > 1;
    }

    public boolean isTellsMore() {
        return draftTexts.tellsMore() || groups.codes().size() > 1;
    }

    public boolean isCanAdd() {
        return draft.getProposals().size() < Report.MOST_PROPOSALS;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public Report getDraft() {
        return draft;
    }

    /** The proposal that was just added: the page puts the reader there. */
    public ActionProposal getFresh() {
        return fresh;
    }

    public PickedCodes getThemes() {
        return themes;
    }

    public PickedCodes getGroups() {
        return groups;
    }
}
