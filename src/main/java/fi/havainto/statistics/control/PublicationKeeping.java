package fi.havainto.statistics.control;

import fi.havainto.platform.NodeLock;
import fi.havainto.platform.disclosure.FigureSet;
import fi.havainto.statistics.entity.KeptCell;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.Publication;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps drafts and what was signed, for those who make publications. */
@ApplicationScoped
public class PublicationKeeping {

    private static final String OF_PERIOD = "select p from Publication p where p.countyCode = :county"
            + " and p.periodStart = :start and p.periodEnd = :end and p.publishedAt is ";

    private static final String AUTHORS = "select distinct p.person_id from statistics_counted_person p"
            + " join statistics_counted c on c.publication_id = p.publication_id and c.report_id = p.report_id"
            + " where p.publication_id = ?1";

    private static final String CELLS = "insert into statistics_published_cell"
            + " (publication_id, cube, row_code, column_code, shown, value)"
            + " select ?1, split_part(line, E'\\t', 1), split_part(line, E'\\t', 2), split_part(line, E'\\t', 3),"
            + " split_part(line, E'\\t', 4) <> '', cast(nullif(split_part(line, E'\\t', 4), '') as bigint)"
            + " from unnest(string_to_array(?2, E'\\n')) line";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NodeLock locks;

    /** One at a time prepares or signs for a county, on whatever node. */
    public void alone(String countyCode) {
        locks.await("statistics " + countyCode);
    }

    public long nextId() {
        return ((Number) em.createNativeQuery("select nextval('statistics_publication_seq')")
                        .getSingleResult())
                .longValue();
    }

    public Optional<Publication> draft(String countyCode, Period period) {
        return ofPeriod(countyCode, period, "null");
    }

    public Optional<Publication> signed(String countyCode, Period period) {
        return ofPeriod(countyCode, period, "not null");
    }

    /** Who wrote the reports that it counts, of one municipality or (null) of all of the county. */
    public Set<Long> authors(Publication publication, String municipalityCode) {
        Query query = em.createNativeQuery(AUTHORS + (municipalityCode == null ? "" : " and c.area = ?2"))
                .setParameter(1, publication.getId());
        if (municipalityCode != null) {
            query.setParameter(2, municipalityCode);
        }
        Stream<?> people = query.getResultStream();
        return people.map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    /** Everything of a county, drafts and what was signed. */
    public List<Publication> all(String countyCode) {
        return em.createQuery("select p from Publication p where p.countyCode = :county", Publication.class)
                .setParameter("county", countyCode)
                .getResultList();
    }

    private Optional<Publication> ofPeriod(String countyCode, Period period, String published) {
        return em.createQuery(OF_PERIOD + published, Publication.class)
                .setParameter("county", countyCode)
                .setParameter("start", period.from())
                .setParameter("end", period.to())
                .getResultStream()
                .findFirst();
    }

    /** The county of a publication, to be asked before anything of it is read. */
    public Optional<String> countyOf(long id) {
        return em.createQuery("select p.countyCode from Publication p where p.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<Publication> find(long id) {
        return Optional.ofNullable(em.find(Publication.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether something of that county was published since the draft was made, which it could not take into account. */
    public boolean isOvertaken(Publication draft) {
        return em.createQuery(
                        "select p.id from Publication p where p.countyCode = :county and p.publishedAt >= :since",
                        Long.class)
                .setParameter("county", draft.getCountyCode())
                .setParameter("since", draft.getCutOff())
                .setMaxResults(1)
                .getResultStream()
                .findAny()
                .isPresent();
    }

    /** Throws a draft away with all that it counted. */
    public void discard(Publication draft) {
        for (String table : List.of(
                "statistics_counted_person where publication_id",
                "statistics_counted where publication_id",
                "statistics_published_cell where publication_id",
                "statistics_publication where id")) {
            em.createNativeQuery("delete from " + table + " = ?1")
                    .setParameter(1, draft.getId())
                    .executeUpdate();
        }
        em.detach(draft);
    }

    /** Keeps a draft with its figures, sealed with their checksum. */
    public void keep(Publication draft, FigureSet figures) {
        draft.sealedWith(CanonicalRows.checksum(draft.getCountyCode(), draft.period(), figures));
        em.persist(draft);
        em.flush();
        em.createNativeQuery(CELLS)
                .setParameter(1, draft.getId())
                .setParameter(2, CanonicalRows.of(figures))
                .executeUpdate();
    }

    /** Whether the kept figures are those of which the checksum was taken, none missing and none added. */
    public boolean isUnchanged(Publication publication) {
        List<KeptCell> cells = cells(publication);
        String plan = publication.getPlan();
        return CanonicalRows.isWhole(plan, cells)
                && CanonicalRows.checksum(
                                publication.getCountyCode(), publication.period(), CanonicalRows.read(plan, cells))
                        .equals(publication.getChecksum());
    }

    public PublishedSet set(Publication publication) {
        return new PublishedSet(
                publication.getId(),
                publication.getCountyCode(),
                publication.period(),
                publication.getCutOff(),
                publication.getPublishedAt(),
                publication.getK(),
                publication.getChecksum(),
                CanonicalRows.read(publication.getPlan(), cells(publication)));
    }

    private List<KeptCell> cells(Publication publication) {
        List<?> rows = em.createNativeQuery("select cube, row_code, column_code, value from statistics_published_cell"
                        + " where publication_id = ?1 order by cube, row_code, column_code")
                .setParameter(1, publication.getId())
                .getResultList();
        return rows.stream().map(row -> cell((Object[]) row)).toList();
    }

    private static KeptCell cell(Object[] row) {
        Long value = row[3] == null ? null : ((Number) row[3]).longValue();
        return new KeptCell(row[0].toString(), row[1].toString(), row[2].toString(), value);
    }
}
