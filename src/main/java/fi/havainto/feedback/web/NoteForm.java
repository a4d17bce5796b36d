package fi.havainto.feedback.web;

import fi.havainto.feedback.boundary.ActionNotes;
import fi.havainto.feedback.entity.NoteKind;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Frame;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Report;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Where whoever answers for an action notes how it goes, and afterwards what it changed. */
@Named
@ViewScoped
public class NoteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActionNotes notes;

    @Inject
    private Timeline timeline;

    @Inject
    private CurrentActor me;

    @Inject
    private ActiveLocale language;

    @Inject
    private Frame frame;

    private final NoteDraft progress = new NoteDraft(NoteKind.PROGRESS);
    private final NoteDraft effect = new NoteDraft(NoteKind.EFFECT);

    /** The proposals of whose action this reader may note it now. */
    public List<ActionProposal> open(Report report, NoteDraft draft) {
        return report.getProposals().stream()
                .filter(proposal -> draft.getKind()
                        .refusalTo(me.get(), report, proposal, timeline.actionOf(report, proposal))
                        .isEmpty())
                .toList();
    }

    /** Whether the form is shown: also where somebody was faster, while there is something typed in it. */
    public boolean isShown(Report report, NoteDraft draft) {
        return draft.getWords() != null || !open(report, draft).isEmpty();
    }

    public void send(Report report, NoteDraft draft) {
        List<ActionProposal> open = open(report, draft);
        if (open.isEmpty()) {
            throw new HavaintoException(draft.getKind().closed());
        }
        Long chosen = open.size() == 1 ? open.get(0).getId() : draft.getChosen();
        if (chosen == null) {
            throw new HavaintoException("report.move.noProposal").about("which");
        }
        notes.write(me.get(), report.getNumber(), draft.of(chosen, language.getTag()));
        frame.go("/report/" + report.getNumber() + "?done=" + draft.getKind());
    }

    public NoteDraft getProgress() {
        return progress;
    }

    public NoteDraft getEffect() {
        return effect;
    }
}
