package fi.havainto.handling.web;

import fi.havainto.platform.access.CurrentActor;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Desk;
import fi.havainto.report.entity.HandlingStep;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the live proposals of a report wait now: those at one desk with one deadline are one entry. */
@Named
@RequestScoped
public class Waits {

    /** Proposals that wait at the same desk until the same moment; {@code unattended} where nobody there may handle them. */
    public record Entry(HandlingStep step, boolean mine, boolean asked, boolean unattended, List<Integer> ordinals) {}

    private record Place(Desk desk, Instant due, boolean unattended) {}

    @Inject
    private CurrentActor me;

    @Inject
    private DeputyMark deputies;

    public List<Entry> of(Report report) {
        Map<Place, Entry> entries = new LinkedHashMap<>();
        for (ActionProposal proposal : report.getProposals()) {
            boolean unattended = deputies.of(report).contains(proposal.getId());
            proposal.openStep()
                    .ifPresent(step -> entries.computeIfAbsent(
                                    new Place(step.desk(), step.getDue(), unattended),
                                    place -> new Entry(
                                            step,
                                            report.isHeldBy(me.get(), proposal),
                                            proposal.isAsked(),
                                            unattended,
                                            new ArrayList<>()))
                            .ordinals()
                            .add(proposal.getOrdinal()));
        }
        return List.copyOf(entries.values());
    }
}
