package fi.havainto.it;

import fi.havainto.account.boundary.SignIn;
import fi.havainto.board.boundary.Agendas;
import fi.havainto.board.boundary.Meetings;
import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.Meeting;
import fi.havainto.board.entity.Ruling;
import fi.havainto.feedback.boundary.ActionNotes;
import fi.havainto.feedback.boundary.Feedbacks;
import fi.havainto.feedback.entity.Answer;
import fi.havainto.feedback.entity.NoteKind;
import fi.havainto.feedback.entity.WrittenNote;
import fi.havainto.handling.boundary.Records;
import fi.havainto.handling.boundary.Worklists;
import fi.havainto.handling.boundary.WrongChannels;
import fi.havainto.organisation.boundary.Channels;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.AgendaPlace;
import fi.havainto.report.entity.Desk;
import fi.havainto.report.entity.DraftText;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Publicity;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Writes the same words everywhere that somebody can write about a report, through the doors, as the demo's people. */
@ApplicationScoped
public class WrittenEverywhere {

    @Inject
    private Pen pen;

    @Inject
    private Rows rows;

    @Inject
    private SignIn signIn;

    @Inject
    private Reports reports;

    @Inject
    private Feedbacks feedbacks;

    @Inject
    private ActionNotes notes;

    @Inject
    private Worklists worklists;

    @Inject
    private Meetings meetings;

    @Inject
    private Agendas agendas;

    @Inject
    private Records records;

    @Inject
    private Channels channels;

    @Inject
    private WrongChannels wrong;

    @Inject
    private Clock clock;

    private String name;

    /** A report of two proposals: one carried out and contested, the other on an agenda; and the words in all of it. */
    public Report write(String words) {
        name = words;
        Report report = pen.sent(person("submitter"), this::fill, Level.UNIT, Level.COUNTY);
        theFirstIsCarriedOutAndContested(report);
        theSecondStandsOnAnAgenda(report);
        Actor coordinator = person("coordinator");
        Report seen = reports.read(coordinator, report.getNumber());
        records.store(coordinator, seen.getId(), seen.getVersion(), Publicity.SECRET, name, name, "report");
        seen = reports.read(coordinator, report.getNumber());
        long channel = channels.of(coordinator, seen.getCountyCode()).get(0).getId();
        wrong.mark(coordinator, seen.getId(), seen.getVersion(), channel, name);
        return seen;
    }

    private void fill(Report draft) {
        DraftText.of(draft)
                .forEach(text -> text.put().accept((text.words() == null ? "Teksti" : text.words()) + " " + name));
    }

    private void theFirstIsCarriedOutAndContested(Report report) {
        Actor author = person("submitter");
        Actor supervisor = person("supervisor");
        pen.make(supervisor, report, Move.TAKE, new MoveInput());
        pen.make(supervisor, report, Move.ASK, said(), 1);
        pen.make(author, report, Move.ANSWER, said(), 1);
        pen.make(supervisor, report, Move.DECIDE, said().outcome(Outcome.ACCEPTED), 1);
        pen.make(
                supervisor,
                report,
                Move.START,
                new MoveInput().responsible(name, clock.today().plusDays(9)),
                1);
        note(report, NoteKind.PROGRESS);
        Report done = pen.make(supervisor, report, Move.FINISH, said().result("Valmis: " + name), 1);
        note(report, NoteKind.EFFECT);
        long last = done.getProposals().get(0).getEndFeedbackId();
        feedbacks.answer(author, last, Answer.NOT_ENOUGH, "Ei riitä, " + name, "fi");
        pen.make(author, report, Move.CONTEST, said(), 1);
    }

    private void note(Report report, NoteKind kind) {
        notes.write(
                person("supervisor"),
                report.getNumber(),
                new WrittenNote(
                        kind,
                        report.getProposals().get(0).getId(),
                        "Merkitty: " + name,
                        "fi",
                        clock.today(),
                        UUID.randomUUID().toString()));
    }

    private void theSecondStandsOnAnAgenda(Report report) {
        Actor supervisor = person("supervisor");
        Actor manager = person("manager");
        Report seen = reports.read(supervisor, report.getNumber());
        Desk above = worklists.targets(supervisor, seen, seen.getProposals().get(1)).stream()
                .filter(rung -> rung.role() == Role.MANAGER)
                .findFirst()
                .orElseThrow()
                .desk();
        pen.make(supervisor, report, Move.FORWARD, said().target(above), 2);
        pen.make(manager, report, Move.TAKE, new MoveInput(), 2);
        pen.check(person("coordinator"), report);
        Actor secretary = person("secretary");
        Meeting meeting =
                meetings.add(secretary, secretary.bodies().get(0), clock.today().plusDays(3), "Peittämisen kokous");
        MoveInput place = new MoveInput().place(AgendaPlace.newItemOf(meeting.getId()));
        pen.make(manager, report, Move.PUT_ON_AGENDA, place, 2);
        AgendaItem item = meetings.items(secretary, meeting.getId()).get(0);
        item.setTitle("Asia: " + name);
        item.setPresented("Esittelijä kirjoittaa: " + name);
        item.setPublicityGround(name);
        item.setDiaryNumber(name);
        Ruling ruling = item.getRulings().get(0);
        ruling.setReason("Perustelu: " + name);
        ruling.setResponsible(name);
        agendas.store(secretary, item);
    }

    private MoveInput said() {
        return new MoveInput().words("Sanottu: " + name, "fi");
    }

    public Actor person(String username) {
        return signIn.actor(rows.number("select id from account_person where username = ?", username))
                .orElseThrow();
    }
}
