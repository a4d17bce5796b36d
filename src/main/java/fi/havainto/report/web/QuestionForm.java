package fi.havainto.report.web;

import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Frame;
import fi.havainto.report.boundary.Moves;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Question;
import fi.havainto.report.entity.Report;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** Where an author answers what a desk has asked; proposals that were asked about together are answered together. */
@Named
@ViewScoped
public class QuestionForm implements Serializable {

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

    private String answer;

    /** The question that is due first; null when nobody asks this reader anything. */
    public Question getQuestion() {
        return asked().stream()
                .map(QuestionForm::question)
                .min((one, other) -> one.getDue().compareTo(other.getDue()))
                .orElse(null);
    }

    /** The proposals that the question is about. */
    public List<Integer> getOrdinals() {
        return together().stream().map(ActionProposal::getOrdinal).toList();
    }

    public void send() {
        moves.make(
                me.get(),
                page.getReport().getId(),
                Move.ANSWER,
                together().stream().collect(Collectors.toMap(ActionProposal::getId, ActionProposal::getVersion)),
                new MoveInput().words(answer, language.getTag()));
        frame.go("/report/" + page.getReport().getNumber() + "?done=" + Move.ANSWER);
    }

    private List<ActionProposal> together() {
        Question first = getQuestion();
        return asked().stream()
                .filter(proposal -> question(proposal)
                        .getWords()
                        .getId()
                        .equals(first.getWords().getId()))
                .toList();
    }

    private List<ActionProposal> asked() {
        Report report = page.getReport();
        return report.getProposals().stream()
                .filter(proposal -> report.movesFor(me.get(), proposal).contains(Move.ANSWER))
                .toList();
    }

    private static Question question(ActionProposal proposal) {
        return proposal.openStep().flatMap(HandlingStep::openQuestion).orElseThrow();
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
