package fi.havainto.report.web;

import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Frame;
import fi.havainto.report.boundary.Moves;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.MoveRefused;
import fi.havainto.report.entity.Report;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Where an author asks for a new handling of what has ended, once a proposal. */
@Named
@ViewScoped
public class ContestForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportPage page;

    @Inject
    private Moves moves;

    @Inject
    private CurrentActor me;

    @Inject
    private ActiveLocale language;

    @Inject
    private Frame frame;

    private Long chosen;
    private String reason;

    /** The proposals that this reader may contest. */
    public List<ActionProposal> getEnded() {
        Report report = page.getReport();
        return report.getProposals().stream()
                .filter(proposal -> report.movesFor(me.get(), proposal).contains(Move.CONTEST))
                .toList();
    }

    public void send() {
        List<ActionProposal> ended = getEnded();
        ActionProposal proposal = ended.stream()
                .filter(one -> one.getId().equals(chosen) || ended.size() == 1)
                .findFirst()
                .orElseThrow(() -> new MoveRefused("report.move.noProposal"));
        moves.make(
                me.get(),
                page.getReport().getId(),
                Move.CONTEST,
                Map.of(proposal.getId(), proposal.getVersion()),
                new MoveInput().words(reason, language.getTag()));
        frame.go("/report/" + page.getReport().getNumber() + "?done=" + Move.CONTEST);
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
