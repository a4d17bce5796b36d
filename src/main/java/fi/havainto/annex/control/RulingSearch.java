package fi.havainto.annex.control;

import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.RuledProposal;
import fi.havainto.annex.entity.RuledProposal.Progress;
import fi.havainto.annex.entity.RulingFound;
import fi.havainto.feedback.entity.Action;
import fi.havainto.platform.Clock;
import fi.havainto.report.entity.Need;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Standard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads what bodies ruled in public, from checked minutes alone, and never of a secret or confidential report. What it gives
 * back has no report, no unit and no author; of what is carried out it says who is responsible only as the minutes say it.
 */
@ApplicationScoped
public class RulingSearch {

    private static final String RULED = """
            select new fi.havainto.annex.entity.RulingFound(p.id, b.nameFi, b.nameSv, m.day, m.releasedAt, i.section,
                i.diaryNumber, p.text, p.standard, r.language, p.level, n.outcome, n.reason, i.language, n.responsible,
                n.due, t)
            from Ruling n join n.item i join i.meeting m join m.body b, OrganisationUnit u,
                ActionProposal p join p.report r join r.themes t
            where u.id = b.unitId and u.countyCode = :county and m.releasedAt is not null and n.ruled = true
              and i.publicity = fi.havainto.report.entity.Publicity.PUBLIC and m.day between :from and :to
              and r.publicity <> fi.havainto.report.entity.Publicity.SECRET
              and r.visibility <> fi.havainto.report.entity.Visibility.CONFIDENTIAL
              and p.id = n.proposalId and index(t) = 0 and r.checkedAt is not null
            order by m.day, i.ordinal, n.id
            """;

    @PersistenceContext
    private EntityManager em;

    /**
     * The rulings of a county's bodies, in the order of days and items.
     *
     * @param from the first day of meetings, {@code to} the last
     */
    public List<RuledProposal> of(String countyCode, LocalDate from, LocalDate to) {
        List<RulingFound> found = em.createQuery(RULED, RulingFound.class)
                .setParameter("county", countyCode)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        if (found.isEmpty()) {
            return List.of();
        }
        List<Long> proposals = found.stream().map(RulingFound::proposalId).toList();
        List<Action> actions = em.createQuery(
                        "select a from Action a where a.proposalId in :proposals order by a.startedAt, a.id",
                        Action.class)
                .setParameter("proposals", proposals)
                .getResultList();
        return found.stream().map(one -> ruled(one, actions)).toList();
    }

    private static RuledProposal ruled(RulingFound one, List<Action> actions) {
        Optional<Action> action = actions.stream()
                .filter(of -> of.getProposalId() == one.proposalId()
                        && !of.getStartedAt().isBefore(one.releasedAt()))
                .findFirst()
                .filter(of -> isCarriedOut(one.outcome()));
        Instant finished = action.map(Action::getFinishedAt).orElse(null);
        return new RuledProposal(
                new BothLanguages(one.bodyFi(), one.bodySv()),
                one.day(),
                orEmpty(one.section()),
                orEmpty(one.diaryNumber()),
                words(one),
                one.standard() == Standard.NONE ? one.language() : "",
                one.level().name(),
                one.outcome().name(),
                orEmpty(one.reason()),
                one.reasonLanguage(),
                orEmpty(one.responsible()),
                one.theme(),
                progress(one.outcome(), action),
                finished == null ? null : LocalDate.ofInstant(finished, Clock.ZONE),
                isCarriedOut(one.outcome()) ? one.due() : null);
    }

    private static BothLanguages words(RulingFound one) {
        return one.standard() == Standard.NONE
                ? new BothLanguages(one.text(), one.text())
                : Naming.word("report.standard." + one.standard());
    }

    private static boolean isCarriedOut(Outcome outcome) {
        return outcome == Outcome.ACCEPTED || outcome.needs().contains(Need.RESPONSIBLE);
    }

    private static Progress progress(Outcome outcome, Optional<Action> action) {
        if (!isCarriedOut(outcome)) {
            return Progress.NONE;
        }
        return action.map(of -> of.isFinished() ? Progress.FINISHED : Progress.STARTED)
                .orElse(Progress.WAITING);
    }

    private static String orEmpty(String words) {
        return words == null ? "" : words;
    }
}
