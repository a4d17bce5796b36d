package fi.havainto.demo.boundary;

import fi.havainto.demo.control.Answers;
import fi.havainto.demo.control.DraftFilling;
import fi.havainto.demo.control.Notes;
import fi.havainto.demo.control.Story;
import fi.havainto.demo.control.StoryAnswer;
import fi.havainto.demo.control.StoryMove;
import fi.havainto.demo.control.StoryNote;
import fi.havainto.demo.control.Timetable;
import fi.havainto.feedback.boundary.ActionNotes;
import fi.havainto.feedback.boundary.Feedbacks;
import fi.havainto.feedback.entity.WrittenNote;
import fi.havainto.handling.boundary.Checks;
import fi.havainto.handling.boundary.Worklists;
import fi.havainto.handling.entity.Rung;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.WorkingDays;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import fi.havainto.report.boundary.Moves;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Desk;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Tells one story through the doors that a user goes through: its author files the report, and whoever holds the desk
 * makes each move, all under the clock of its day. A story is one transaction: after an interrupted load it is there
 * with its whole fate or not at all.
 */
@Boundary
public class StoryTelling {

    /** Working days until what was started, or given to others, should be done. */
    private static final int DAYS_TO_CARRY_OUT = 30;

    static final int DAYS_OF_OTHERS = 60;

    /** What came longer ago than this has been read; what is newer waits as news. */
    static final Duration READ_AFTER = Duration.ofDays(7);

    private static final Set<Move> TELLING = EnumSet.of(Move.FORWARD, Move.DECIDE, Move.FINISH);

    private final Answers answers = new Answers();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Reports reports;

    @Inject
    private Moves moves;

    @Inject
    private Worklists worklists;

    @Inject
    private Feedbacks feedbacks;

    @Inject
    private ActionNotes notes;

    @Inject
    private Checks checks;

    @Inject
    private Players players;

    @Inject
    private Clock clock;

    @Inject
    private WorkingDays days;

    /** The form keys that are already reports. */
    public Set<String> told(Actor system) {
        return new HashSet<>(em.createQuery("select r.formKey from Report r where r.number is not null", String.class)
                .getResultList());
    }

    public void tell(Actor system, Story story) {
        Instant unread = clock.now().minus(READ_AFTER);
        // what the demo loses with the power, it tells again
        em.createNativeQuery("set local synchronous_commit = off").executeUpdate();
        Timetable timetable = new Timetable(days);
        List<Instant> instants = timetable.of(story);
        clock.at(story.writtenAt(), () -> file(story));
        Instant looked = timetable.nextDay(story.writtenAt());
        if (looked.isBefore(unread)) {
            clock.at(looked, () -> check(system, report(story)));
        }
        Deque<StoryNote> written = new ArrayDeque<>(new Notes(days).of(story, instants, clock.today()));
        int last = lastTelling(story);
        for (int i = 0; i < instants.size(); i++) {
            StoryMove move = story.fate().get(i);
            writeBefore(instants.get(i), system, story, written);
            clock.at(instants.get(i), () -> make(system, story, move));
            if (TELLING.contains(move.move()) && instants.get(i).isBefore(unread)) {
                boolean isLast = i == last;
                clock.at(timetable.nextDay(instants.get(i)), () -> {
                    read(story);
                    if (isLast) {
                        answers.to(story, move).ifPresent(answer -> answer(story, answer));
                    }
                });
            }
        }
        writeBefore(Instant.MAX, system, story, written);
    }

    /** The place of the last move that tells its author something, -1 without any. */
    private static int lastTelling(Story story) {
        int last = story.fate().size() - 1;
        while (last >= 0 && !TELLING.contains(story.fate().get(last).move())) {
            last--;
        }
        return last;
    }

    private void writeBefore(Instant end, Actor system, Story story, Deque<StoryNote> left) {
        while (!left.isEmpty() && left.peek().at().isBefore(end)) {
            StoryNote note = left.remove();
            clock.at(note.at(), () -> write(system, story, note));
        }
    }

    private void write(Actor system, Story story, StoryNote note) {
        Report report = report(story);
        ActionProposal proposal = report.getProposals().get(note.proposal() - 1);
        String key = UUID.nameUUIDFromBytes((story.formKey() + " " + note.at()).getBytes(StandardCharsets.UTF_8))
                .toString();
        notes.write(
                players.holder(system, report, proposal.lastUnitStep().orElseThrow()),
                report.getNumber(),
                new WrittenNote(note.kind(), proposal.getId(), note.words(), story.language(), clock.today(), key));
    }

    private void check(Actor system, Report report) {
        checks.tick(players.coordinator(system, report), report.getId());
    }

    private void file(Story story) {
        Actor author = players.named(story.author());
        Report draft = reports.open(author, story.formKey(), story.language());
        DraftFilling.fill(draft, story);
        reports.submit(author, draft);
    }

    void make(Actor system, Story story, StoryMove told) {
        Report report = report(story);
        ActionProposal proposal = report.getProposals().get(told.proposal() - 1);
        Actor mover = mover(system, story, report, told);
        moves.make(
                mover,
                report.getId(),
                told.move(),
                Map.of(proposal.getId(), proposal.getVersion()),
                input(mover, report, proposal, told));
    }

    private Actor mover(Actor system, Story story, Report report, StoryMove told) {
        return switch (told.move().mover()) {
            case AUTHOR -> players.named(story.author());
            case SYSTEM -> system;
            case HOLDER ->
                players.holder(
                        system,
                        report,
                        report.getProposals()
                                .get(told.proposal() - 1)
                                .openStep()
                                .orElseThrow());
        };
    }

    private void answer(Story story, StoryAnswer answer) {
        long feedback = em.createQuery(
                        "select f.id from Feedback f where f.reportId = :report order by f.at desc, f.id desc",
                        Long.class)
                .setParameter("report", report(story).getId())
                .setMaxResults(1)
                .getSingleResult();
        feedbacks.answer(players.named(story.author()), feedback, answer.answer(), answer.words(), story.language());
    }

    void read(Story story) {
        feedbacks.markRead(players.named(story.author()), report(story).getId());
    }

    private MoveInput input(Actor mover, Report report, ActionProposal proposal, StoryMove told) {
        MoveInput input = new MoveInput()
                .words(told.words(), report.getLanguage())
                .outcome(told.outcome())
                .result(told.result());
        if (told.move() == Move.START) {
            input.responsible(told.responsible(), due(told, DAYS_TO_CARRY_OUT));
        } else if (told.outcome() == Outcome.TRANSFERRED) {
            input.responsible(told.responsible(), due(told, DAYS_OF_OTHERS));
        } else if (told.move() == Move.FORWARD) {
            input.target(management(mover, report, proposal));
        }
        return input;
    }

    private LocalDate due(StoryMove told, int usual) {
        return told.due() == null ? due(usual) : told.due();
    }

    LocalDate due(int workingDays) {
        return days.after(clock.today(), workingDays);
    }

    private Desk management(Actor mover, Report report, ActionProposal proposal) {
        return worklists.targets(mover, report, proposal).stream()
                .filter(rung -> rung.role() == Role.MANAGER)
                .findFirst()
                .map(Rung::desk)
                .orElseThrow(() -> new IllegalStateException("no management desk above"));
    }

    Report report(Story story) {
        return em.createQuery("select r from Report r where r.formKey = :key", Report.class)
                .setParameter("key", story.formKey())
                .getSingleResult();
    }
}
