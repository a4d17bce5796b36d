package fi.havainto.handling.boundary;

import fi.havainto.handling.control.AreaReports;
import fi.havainto.organisation.entity.Channel;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.Faults;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.Passage;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Permission;
import fi.havainto.report.boundary.Moves;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.MoveRefused;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Stage;
import fi.havainto.report.entity.WrongChannel;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/**
 * What belongs to another channel of the county. The coordinator marks the report and its authors learn at once where to
 * go. That moves nothing by itself: each proposal is ended by whoever holds it, with the decision "noted" and the same
 * words, as every other ending is.
 */
@Boundary
public class WrongChannels {

    public static final int OWN_LENGTH = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AreaReports area;

    @Inject
    private Reports reports;

    @Inject
    private Moves moves;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /**
     * Marks a report and ends what stands at the coordinator's own desk.
     *
     * @param own what the coordinator adds to the county's words; may be empty
     */
    public void mark(Actor actor, long reportId, int version, Long channelId, String own) {
        Report report = area.lock(actor, reportId, version);
        Channel channel = channelId == null ? null : em.find(Channel.class, channelId);
        Faults faults = new Faults();
        faults.note(
                channel == null
                        || !channel.isActive()
                        || !channel.getCountyCode().equals(report.getCountyCode()),
                "channel",
                new HavaintoException("handling.wrong.needsChannel"));
        faults.words("own", own, OWN_LENGTH);
        faults.mustBeNone();
        Passage words = Passage.of(words(channel, report.getLanguage(), own), report.getLanguage(), clock.now());
        report.belongsTo(new WrongChannel(report, channel, words, actor.personId(), clock.now()));
        em.flush();
        events.fire(new WrongChannelMarked(actor, clock.now(), reportId, channelId));
        end(actor, report, words);
    }

    /** Takes the mark back; what was ended meanwhile stays ended. */
    public void takeBack(Actor actor, long reportId, int version) {
        Report report = area.lock(actor, reportId, version);
        WrongChannel mark = report.wrongChannel().orElseThrow(NotFound::new);
        mark.end(clock.now());
        events.fire(new WrongChannelUnmarked(actor, clock.now(), reportId));
    }

    /** The proposals that this holder can end with the words of the mark. */
    public List<ActionProposal> endable(Actor actor, Report report) {
        return report.wrongChannel().isEmpty() ? List.of() : heldBy(actor, report);
    }

    /**
     * Ends what stands at the holder's desks with the words of the mark: one click. Whoever ended it already is not
     * refused for a second one.
     */
    public void endHere(Actor actor, String number) {
        actor.mustBeAllowed(Permission.HANDLE_REPORTS);
        Report report = reports.read(actor, number);
        WrongChannel mark = report.wrongChannel().orElseThrow(NotFound::new);
        boolean done = report.getChanges().stream()
                .anyMatch(change -> change.getOutcome() == Outcome.NOTED
                        && change.getPersonId() != null
                        && actor.is(change.getPersonId())
                        && !change.getAt().isBefore(mark.getAt()));
        if (end(actor, report, mark.getPassage()) == 0 && !done) {
            throw new MoveRefused("report.move.notYours");
        }
    }

    private int end(Actor actor, Report report, Passage words) {
        List<ActionProposal> held = heldBy(actor, report);
        for (ActionProposal proposal : held) {
            if (proposal.getStage() == Stage.SUBMITTED) {
                move(actor, proposal, Move.TAKE, new MoveInput());
            }
            MoveInput input = new MoveInput().words(words.getText(), words.getLanguage());
            move(actor, proposal, Move.DECIDE, input.outcome(Outcome.NOTED));
        }
        return held.size();
    }

    private void move(Actor actor, ActionProposal proposal, Move move, MoveInput input) {
        moves.make(actor, proposal.getReport().getId(), move, Map.of(proposal.getId(), proposal.getVersion()), input);
    }

    private static List<ActionProposal> heldBy(Actor actor, Report report) {
        return report.getProposals().stream()
                .filter(proposal -> proposal.getStage() == Stage.SUBMITTED || proposal.getStage() == Stage.IN_HANDLING)
                .filter(proposal -> report.isHeldBy(actor, proposal))
                .filter(proposal -> report.outcomesFor(proposal).contains(Outcome.NOTED))
                .toList();
    }

    private static String words(Channel channel, String language, String own) {
        StringBuilder words = new StringBuilder(channel.words(language).strip());
        if (channel.getLink() != null) {
            words.append('\n').append(channel.getLink());
        }
        if (own != null && !own.isBlank()) {
            words.append("\n\n").append(own.strip());
        }
        return words.toString();
    }
}
