package fi.havainto.statistics.control;

import fi.havainto.platform.Clock;
import fi.havainto.statistics.entity.CountedReport;
import fi.havainto.statistics.entity.Half;
import fi.havainto.statistics.entity.Lists;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.Publication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes down which reports a publication counts, and as what: sent, checked by the coordinator, not withdrawn, each once.
 * A report belongs to the period in which it was sent first; one that was checked too late for a published period is
 * counted in the next. What a published half has counted is counted in its year just so, but for its {@link Standing}, which no half tells.
 */
@ApplicationScoped
public class Freezing {

    /** The area of a report that is about no municipality alone. */
    static final String WHOLE_COUNTY = Lists.WHOLE_COUNTY;

    /** The code of a report without a client group, or of a unit below no service area. */
    static final String NONE = "none";

    /** The columns that are told as at the cut-off, of new reports and of those of a published half alike. */
    private static final String STANDING = "state, feedback, age, answer";

    private static final String AGAIN = "insert into statistics_counted (publication_id, report_id, theme, area,"
            + " client_group, service, half, " + STANDING
            + ") select ?1, c.report_id, c.theme, c.area, c.client_group, c.service,"
            + " c.half, " + Standing.AT_CUT_OFF
            + " from (select cast(?3 as timestamptz) as moment) cut, statistics_counted c"
            + " join report_report r on r.id = c.report_id where c.publication_id = ?2";

    private static final String ANEW = "insert into statistics_counted (publication_id, report_id, theme, area,"
            + " client_group, service, half, " + STANDING + ") select ?1, r.id, t.theme_code,"
            + " coalesce(r.municipality_code, '" + WHOLE_COUNTY + "'), coalesce(g.group_code, '" + NONE + "'),"
            + " coalesce(cast(service.id as text), '" + NONE + "'),"
            + """
            case when case when r.submitted_at >= ?2 then r.submitted_at else greatest(r.checked_at, ?3) end >= ?4
                then 'h2' else 'h1' end,\
            """
            + Standing.AT_CUT_OFF + """
             from (select cast(?8 as timestamptz) as moment) cut
            cross join report_report r
            join report_theme t on t.report_id = r.id and t.ordinal = 0
            left join report_client_group g on g.report_id = r.id and g.ordinal = 0
            join organisation_unit u on u.id = r.unit_id
            left join lateral (select s.id from organisation_unit s
                where s.kind = 'SERVICE_AREA' and u.path like s.path || '%' order by length(s.path) limit 1) service on true
            where r.county_code = ?5 and r.checked_at <= cut.moment and r.stage in ('OPEN', 'CLOSED') and r.submitted_at < ?6
              and (r.submitted_at >= ?7 or exists (select 1 from statistics_publication p
                    where p.county_code = r.county_code and p.published_at is not null
                      and cast(r.submitted_at at time zone 'Europe/Helsinki' as date) between p.period_start and p.period_end))
              and not exists (select 1 from statistics_counted c join statistics_publication p on p.id = c.publication_id
                    where c.report_id = r.id and p.published_at is not null)\
            """;

    private static final String PEOPLE_AGAIN =
            "insert into statistics_counted_person (publication_id, report_id, person_id) select ?1, p.report_id,"
                    + " p.person_id from statistics_counted_person p where p.publication_id = ?2";

    private static final String PEOPLE = "insert into statistics_counted_person (publication_id, report_id, person_id)"
            + " select c.publication_id, c.report_id, a.person_id from statistics_counted c"
            + " join report_author a on a.report_id = c.report_id where c.publication_id = ?1";

    private static final String READ = "select c.theme, c.area, c.client_group, c.service, c.state, c.half,"
            + " c.feedback, c.age, c.answer, string_agg(cast(p.person_id as text), ',') from statistics_counted c"
            + " join statistics_counted_person p on p.publication_id = c.publication_id and p.report_id = c.report_id"
            + " where c.publication_id = ?1 group by c.report_id, c.theme, c.area, c.client_group, c.service, c.state,"
            + " c.half, c.feedback, c.age, c.answer";

    private static final List<String> COLUMNS = List.of(
            Tables.THEME,
            Tables.AREA,
            Tables.GROUP,
            Tables.SERVICE,
            Tables.STATE,
            Tables.HALF,
            Tables.FEEDBACK,
            Tables.AGE,
            Tables.ANSWER);

    @PersistenceContext
    private EntityManager em;

    /**
     * Writes down the reports of a publication with those who wrote them, and gives them back. What a half has counted
     * keeps the authors that it had then.
     *
     * @param cutOff what was checked later is not counted
     * @param halves the published halves of the same year
     * @throws IllegalStateException when a report has no author
     */
    public List<CountedReport> freeze(
            long publication, String countyCode, Period period, Instant cutOff, List<Publication> halves) {
        int written = 0;
        Set<Half> closed = halves.stream().map(half -> Half.of(half.period())).collect(Collectors.toSet());
        if (closed.size() < Half.values().length) {
            written = anew(publication, countyCode, period, cutOff, closed);
            em.createNativeQuery(PEOPLE).setParameter(1, publication).executeUpdate();
        }
        for (Publication half : halves) {
            written += again(AGAIN, publication, half)
                    .setParameter(3, Timestamp.from(cutOff))
                    .executeUpdate();
            again(PEOPLE_AGAIN, publication, half).executeUpdate();
        }
        List<CountedReport> counted = counted(publication);
        if (counted.size() != written) {
            throw new IllegalStateException("Of %d reports %d have an author".formatted(written, counted.size()));
        }
        return counted;
    }

    private Query again(String statement, long publication, Publication half) {
        return em.createNativeQuery(statement).setParameter(1, publication).setParameter(2, half.getId());
    }

    /** A half that is published takes no more: later ones go to the other half, if that is still to come. */
    private int anew(long publication, String countyCode, Period period, Instant cutOff, Set<Half> closed) {
        Instant start = start(period.from());
        Instant end = start(period.to().plusDays(1));
        Instant middle = period.isYear() ? start(new Period(period.year(), 2).from()) : start;
        Instant secondBegins = period.half() == 1 || closed.contains(Half.H2)
                ? Instant.parse("9999-01-01T00:00:00Z")
                : closed.contains(Half.H1) ? start : middle;
        return em.createNativeQuery(ANEW)
                .setParameter(1, publication)
                .setParameter(2, Timestamp.from(start))
                .setParameter(3, Timestamp.from(start))
                .setParameter(4, Timestamp.from(secondBegins))
                .setParameter(5, countyCode)
                .setParameter(6, Timestamp.from(closed.contains(Half.H2) ? middle : end))
                .setParameter(7, Timestamp.from(start))
                .setParameter(8, Timestamp.from(cutOff))
                .executeUpdate();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Clock.ZONE).toInstant();
    }

    /** The reports that a publication has counted. */
    public List<CountedReport> counted(long publication) {
        List<?> rows = em.createNativeQuery(READ).setParameter(1, publication).getResultList();
        return rows.stream().map(row -> report((Object[]) row)).toList();
    }

    private static CountedReport report(Object[] row) {
        Map<String, String> classes = new HashMap<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (row[i] != null) {
                classes.put(COLUMNS.get(i), row[i].toString().strip());
            }
        }
        return new CountedReport(
                classes,
                Arrays.stream(row[COLUMNS.size()].toString().split(",")).collect(Collectors.toSet()));
    }
}
