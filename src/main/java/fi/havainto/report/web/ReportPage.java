package fi.havainto.report.web;

import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Texts;
import fi.havainto.report.boundary.Authors;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.AuthorShown;
import fi.havainto.report.entity.DraftText;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.Mover;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportStage;
import fi.havainto.report.entity.ShownStatus;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of one report: what was seen, what is proposed, where it stands. Moves are made by {@link MoveForm}. */
@Named
@ViewScoped
public class ReportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<String> DETAILS =
            Set.of("whom", "sub-area", "consequences", "causes", "already-done", "clients-view");

    private static final Set<String> DONE = Stream.concat(
                    Stream.of("ANSWERED", "CHECKED", "PROGRESS", "EFFECT"),
                    Arrays.stream(Move.values())
                            .filter(move -> move.mover() != Mover.SYSTEM)
                            .map(Move::name))
            .collect(Collectors.toUnmodifiableSet());

    @Inject
    private Reports reports;

    @Inject
    private Authors authors;

    @Inject
    private CurrentActor me;

    @Inject
    private Texts texts;

    @Inject
    private ActiveLocale language;

    private String number;
    private Report report;

    public void load() {
        report = reports.read(me.get(), number);
    }

    public ShownStatus getStatus() {
        return ShownStatus.of(report);
    }

    public boolean isMine() {
        return report.isWrittenBy(me.get());
    }

    public boolean isOpen() {
        return report.getStage() == ReportStage.OPEN;
    }

    /** Who wrote it, as far as this reader may know. */
    public String getAuthor() {
        return authors.shown(me.get(), report, language.locale());
    }

    /** Where it comes from: the unit, or only the area where the unit would tell who wrote it. */
    public String getOrigin() {
        return AuthorShown.origin(report, me.get(), language.getTag());
    }

    /** The units of all desks where its proposals stood, read with the report. */
    public List<OrganisationUnit> getDeskUnits() {
        return report.getProposals().stream()
                .flatMap(proposal -> proposal.getSteps().stream())
                .map(HandlingStep::getUnit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The name of a desk's unit as this reader may know it: the writer's own only where the origin shows it too. */
    public String placeOf(long deskId, String name) {
        return deskId == report.getUnit().getId() ? getOrigin() : name;
    }

    /** The optional texts that were written, in the order of the form. */
    public List<DraftText> getDetails() {
        return DraftText.of(report).stream()
                .filter(text -> DETAILS.contains(text.field()) && text.words() != null)
                .toList();
    }

    /** What the last move did, said once after it; nothing for an address somebody made up. */
    public String doneText(String move) {
        return DONE.contains(move) ? texts.of("report.done." + move) : null;
    }

    /** What a proposal says: its own words, or the set text. */
    public String words(ActionProposal proposal) {
        return proposal.hasSetText() ? texts.of("report.standard." + proposal.getStandard()) : proposal.getText();
    }

    public String sign(ActionProposal proposal) {
        return proposal.sign();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Report getReport() {
        return report;
    }
}
