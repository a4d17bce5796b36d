package fi.havainto.board.boundary;

import fi.havainto.board.entity.Decision;
import fi.havainto.handling.boundary.MinutesAsked;
import fi.havainto.handling.entity.MinutesLine;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Messages;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What bodies decided of a report's proposals, as their checked minutes give it; for whoever may read the report. */
@Boundary
public class Decisions {

    @PersistenceContext
    private EntityManager em;

    /** Says them on a report's paper too, in the words of its page. */
    void say(@Observes MinutesAsked asked) {
        Locale locale = asked.locale();
        ResourceBundle messages = Messages.in(locale);
        DateTimeFormatter day = DateTimeFormatter.ofPattern(messages.getString("layout.date.day"), locale);
        for (Decision decision : of(asked.actor(), asked.report())) {
            List<String> said = new ArrayList<>();
            said.add(new MessageFormat(messages.getString("board.decided"), locale)
                    .format(new Object[] {decision.body(locale.getLanguage()), day.format(decision.day())}));
            if (decision.section() != null) {
                said.add(decision.section());
            }
            if (decision.diaryNumber() != null) {
                said.add(new MessageFormat(messages.getString("board.decided.diary"), locale)
                        .format(new Object[] {decision.diaryNumber()}));
            }
            asked.answer(new MinutesLine(decision.proposalId(), String.join(", ", said)));
        }
    }

    /** The decisions in their order in time; only minutes that were checked count. */
    public List<Decision> of(Actor actor, Report report) {
        if (report.getChanges().stream().noneMatch(change -> change.getBodyId() != null)) {
            return List.of();
        }
        return em.createQuery(
                        "select new fi.havainto.board.entity.Decision(r.proposalId, i.section, i.diaryNumber, m.day,"
                                + " b.nameFi, b.nameSv) from Ruling r join r.item i join i.meeting m join m.body b"
                                + " where r.ruled = true and m.releasedAt is not null and r.proposalId in :proposals"
                                + " order by m.day, r.id",
                        Decision.class)
                .setParameter(
                        "proposals",
                        report.getProposals().stream()
                                .map(ActionProposal::getId)
                                .toList())
                .getResultList();
    }
}
