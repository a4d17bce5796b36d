package fi.havainto.board.boundary;

import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.Meeting;
import fi.havainto.board.entity.Ruling;
import fi.havainto.organisation.boundary.Reference;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.Body;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.report.boundary.ReportMoved;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.AgendaPlace;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveRefused;
import fi.havainto.report.entity.Publicity;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Stage;
import fi.havainto.report.entity.Visibility;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * Hears every move that touches an agenda: finds the meeting and refuses what does not belong there before a step is
 * opened, and keeps the rows by which items name proposals.
 */
@Boundary
public class AgendaMoves {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Units units;

    @Inject
    private Reference reference;

    @Inject
    private Clock clock;

    /** Early: says where the proposal goes, or refuses. */
    void before(@Observes @Priority(ReportMoved.VETO) ReportMoved moved) {
        if (moved.move() == Move.PUT_ON_AGENDA) {
            Meeting meeting = meeting(moved.input().getPlace());
            Report report = em.find(Report.class, moved.reportId());
            boolean fits = meeting.takesMore(clock.today()) && isItsBody(moved, meeting.getBody(), report);
            if (!fits) {
                throw new MoveRefused("report.move.noSuchItem");
            }
            moved.proposals().stream()
                    .map(one -> report.proposal(one.proposalId()))
                    .filter(proposal -> !meeting.getBody().getKind().decides(proposal.getLevel()))
                    .findFirst()
                    .ifPresent(proposal -> {
                        throw new MoveRefused("report.move.notItsLevel");
                    });
            moved.input().meets(meeting.getBody().getId(), meeting.getDay());
        } else if (leavesAgenda(moved)) {
            moved.proposals().forEach(one -> mustName(moved, one.proposalId()));
        }
    }

    /** After the step is opened: names the proposals, or closes their rows. */
    void after(@Observes @Priority(ReportMoved.BOARD) ReportMoved moved) {
        if (moved.move() == Move.PUT_ON_AGENDA) {
            AgendaItem item = item(moved);
            moved.proposals().forEach(one -> item.name(one.proposalId()));
            follow(item, em.find(Report.class, moved.reportId()));
        } else if (leavesAgenda(moved)) {
            AgendaItem item = em.find(AgendaItem.class, moved.input().getPlace().itemId());
            moved.proposals().forEach(one -> item.close(one.proposalId(), moved.move() == Move.DECIDE, moved.at()));
        }
    }

    private static boolean leavesAgenda(ReportMoved moved) {
        return moved.proposals().stream().anyMatch(one -> one.from() == Stage.ON_AGENDA);
    }

    private boolean isItsBody(ReportMoved moved, Body body, Report report) {
        String path = units.find(moved.actor(), body.getUnitId()).getPath();
        return report.getUnit().getPath().startsWith(path);
    }

    private Meeting meeting(AgendaPlace place) {
        Meeting meeting = null;
        if (place.itemId() != null) {
            AgendaItem item = em.find(AgendaItem.class, place.itemId());
            meeting = item == null ? null : item.getMeeting();
        } else if (place.meetingId() != null) {
            meeting = em.find(Meeting.class, place.meetingId());
        }
        if (meeting == null) {
            throw new MoveRefused("report.move.noSuchItem");
        }
        em.lock(meeting, LockModeType.PESSIMISTIC_WRITE);
        return meeting;
    }

    /** The item must name the proposal; and what is decided must be what was typed of it, whole. */
    private void mustName(ReportMoved moved, long proposal) {
        Ruling ruling =
                open(moved.input().getPlace(), proposal).orElseThrow(() -> new MoveRefused("report.move.noSuchItem"));
        boolean ruled =
                ruling.isComplete() && ruling.getOutcome() == moved.input().getOutcome();
        if (moved.move() == Move.DECIDE && !ruled) {
            throw new MoveRefused("report.move.notRuled");
        }
    }

    private Optional<Ruling> open(AgendaPlace place, long proposal) {
        return Optional.ofNullable(place.itemId())
                .map(id -> em.find(AgendaItem.class, id))
                .flatMap(item -> item.open().stream()
                        .filter(one -> one.getProposalId() == proposal)
                        .findFirst());
    }

    private AgendaItem item(ReportMoved moved) {
        AgendaPlace place = moved.input().getPlace();
        if (place.itemId() != null) {
            return em.find(AgendaItem.class, place.itemId());
        }
        Meeting meeting = em.find(Meeting.class, place.meetingId());
        Report report = em.find(Report.class, moved.reportId());
        Number items = em.createQuery("select count(i) from AgendaItem i where i.meeting = :meeting", Long.class)
                .setParameter("meeting", meeting)
                .getSingleResult();
        ActionProposal first = report.proposal(moved.proposals().get(0).proposalId());
        AgendaItem item = new AgendaItem(meeting, items.intValue() + 1, title(moved, report, first));
        item.setLanguage(report.getLanguage());
        em.persist(item);
        return item;
    }

    /** What is kept from the public in the report is so in the item, until the secretary decides otherwise. */
    private static void follow(AgendaItem item, Report report) {
        if (item.getPublicity() == Publicity.SECRET) {
            return;
        }
        if (report.getPublicity() == Publicity.SECRET) {
            item.setPublicity(Publicity.SECRET);
            item.setPublicityGround(report.getPublicityGround());
        } else if (report.getVisibility() == Visibility.CONFIDENTIAL) {
            item.setPublicity(Publicity.INTERNAL);
        }
    }

    /** A new item is called after what is proposed, or after the theme where a set text was proposed. */
    private String title(ReportMoved moved, Report report, ActionProposal proposal) {
        String words = proposal.hasSetText()
                ? reference.allThemes(moved.actor()).stream()
                        .filter(theme ->
                                theme.getCode().equals(report.getThemes().get(0)))
                        .findFirst()
                        .orElseThrow()
                        .getNames()
                        .in(report.getLanguage())
                : proposal.getText().strip().replaceAll("\\s+", " ");
        return words.substring(0, Math.min(words.length(), AgendaItem.TITLE_LENGTH));
    }
}
